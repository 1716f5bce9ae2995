import Foundation

exit(Tour.run(Array(CommandLine.arguments.dropFirst())))
