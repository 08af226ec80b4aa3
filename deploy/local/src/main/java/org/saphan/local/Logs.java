package org.saphan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// `logs NAME [-f]`: the end of a process's log, and what is added to it.
final class Logs {

    private static final int LINES = 200;

    private final Workspace workspace;
    private final Console console;

    Logs(Workspace workspace, Console console) {
        this.workspace = workspace;
        this.console = console;
    }

    int run(List<String> arguments) throws IOException, InterruptedException {
        var follow = arguments.contains("-f");
        var names =
                arguments.stream().filter(argument -> !argument.equals("-f")).toList();
        if (names.size() != 1) {
            throw new Obstacle("logs needs one name: " + String.join(", ", Leftovers.names()) + ".");
        }
        var log = workspace.log(fullName(names.getFirst()));
        if (!Files.exists(log)) {
            throw new Obstacle("There is no log yet at " + log + ".");
        }
        var file = new LogFile(log);
        file.tail(LINES).forEach(console::show);
        if (follow) {
            file.follow(console);
        }
        return 0;
    }

    private static String fullName(String name) {
        return switch (name) {
            case "postgres", PostgresEngine.NAME -> PostgresEngine.NAME;
            case KafkaEngine.NAME, LauncherLock.NAME -> name;
            default -> Member.named(name).module();
        };
    }
}
