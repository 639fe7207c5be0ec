// The program: the shell on the streams of the process.

import Glibc
import Shell

exit(Session.run(arguments: Array(CommandLine.arguments.dropFirst()), in: .standard()).rawValue)
