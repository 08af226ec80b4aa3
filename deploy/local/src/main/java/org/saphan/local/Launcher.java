package org.saphan.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/// The commands of `./saphan` that need more than a shell.
public final class Launcher {

    private static final int REFUSED = 1;

    private Launcher() {}

    /// Arguments: root of the clone, command, and what belongs to it.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var workspace = new Workspace(Path.of(arguments[0]).toAbsolutePath().normalize());
        var rest = Arrays.asList(arguments).subList(2, arguments.length);
        var console = new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try {
            System.exit(run(arguments[1], rest, workspace, console));
        } catch (Obstacle obstacle) {
            new Console(new PrintStream(System.err, true, StandardCharsets.UTF_8)).show(obstacle.sentence());
            System.exit(REFUSED);
        }
    }

    private static int run(String command, List<String> arguments, Workspace workspace, Console console)
            throws IOException, InterruptedException {
        return switch (command) {
            case "up" -> new Up(workspace, console).run(arguments);
            case "down" -> new Down(workspace, console).run();
            case "status" -> new Status(workspace, console, Clock.systemUTC()).run();
            case "logs" -> new Logs(workspace, console).run(arguments);
            case "token" -> new Token(console).run(arguments);
            case "reset" -> new Reset(workspace, console, System.in).run(arguments);
            default -> throw new Obstacle("There is no command " + command + "; ./saphan help shows them all.");
        };
    }
}
