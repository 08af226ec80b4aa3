package org.saphan.local;

import java.util.LinkedHashMap;
import java.util.Map;

/// `down`: stops a suite that another shell has started.
final class Down {

    private static final int POLL_MILLIS = 100;
    private static final int SIGN_OF_LIFE_POLLS = 50;

    private final Workspace workspace;
    private final Console console;

    Down(Workspace workspace, Console console) {
        this.workspace = workspace;
        this.console = console;
    }

    int run() throws InterruptedException {
        var launcher = PidFile.of(workspace, LauncherLock.NAME).process();
        if (launcher.isPresent()) {
            launcher.get().destroy();
            watch(launcher.get());
        }
        var left = new Leftovers(workspace, console).stop();
        if (launcher.isEmpty() && left == 0) {
            console.show("Saphan is not up.");
        } else {
            console.say("everything is stopped; the data are kept in " + workspace.data());
        }
        return 0;
    }

    private void watch(ProcessHandle launcher) throws InterruptedException {
        Map<String, PidFile> running = new LinkedHashMap<>();
        for (var name : Leftovers.names()) {
            var file = PidFile.of(workspace, name);
            if (file.process().isPresent()) {
                running.put(name, file);
            }
        }
        for (var polls = 1; launcher.isAlive(); polls++) {
            running.entrySet().removeIf(entry -> {
                var gone = entry.getValue().process().isEmpty();
                if (gone) {
                    console.say(entry.getKey() + " stopped");
                }
                return gone;
            });
            if (polls % SIGN_OF_LIFE_POLLS == 0 && !running.isEmpty()) {
                console.say("still running: " + String.join(", ", running.keySet())
                        + " (after a build they write their start-up caches)");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }
}
