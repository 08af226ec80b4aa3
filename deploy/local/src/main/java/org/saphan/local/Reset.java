package org.saphan.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// `reset`: deletes all data, after asking.
final class Reset {

    private final Workspace workspace;
    private final Console console;
    private final InputStream answers;

    Reset(Workspace workspace, Console console, InputStream answers) {
        this.workspace = workspace;
        this.console = console;
        this.answers = answers;
    }

    int run(List<String> arguments) throws IOException {
        workspace.create();
        var lock = LauncherLock.take(workspace)
                .orElseThrow(() -> new Obstacle("Saphan is up; ./saphan down first, then reset."));
        try {
            requireNothingRuns();
            if (!arguments.contains("--yes") && !confirmed()) {
                console.show("Nothing was deleted.");
                return 1;
            }
            FileTree.delete(workspace.data());
            console.show("Deleted " + workspace.data() + "; the next up starts empty. Passwords and keys were kept.");
            return 0;
        } finally {
            lock.release(workspace);
        }
    }

    private void requireNothingRuns() {
        for (var name : Leftovers.names()) {
            if (PidFile.of(workspace, name).process().isPresent()) {
                throw new Obstacle(name + " still runs; ./saphan down first, then reset.");
            }
        }
    }

    private boolean confirmed() throws IOException {
        console.show("This deletes every database and every topic in " + workspace.data() + ".");
        console.append("ลบข้อมูลทั้งหมด — type yes to delete: ");
        var reader = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
        return "yes".equals(reader.readLine());
    }
}
