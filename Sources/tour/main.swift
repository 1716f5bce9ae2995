import Foundation

StandardStreams.open()
exit(Tour.run(Array(CommandLine.arguments.dropFirst())))
