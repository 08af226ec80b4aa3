package org.saphan.local;

import java.io.IOException;

/// How a process is asked to end.
enum Signal {
    /// The usual way.
    TERM,
    /// PostgreSQL's "fast": sessions are ended, what is committed is kept. With TERM it waits until every session
    /// leaves.
    INT,
    /// For what has nothing to put in order.
    KILL;

    void send(ProcessHandle process) {
        if (this == TERM) {
            process.destroy();
            return;
        }
        if (this == KILL) {
            process.destroyForcibly();
            return;
        }
        try {
            // The JDK sends TERM and KILL only; kill is built into every POSIX shell.
            new ProcessBuilder("sh", "-c", "kill -" + name() + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Obstacle("Process " + process.pid() + " could not be asked to stop: " + e.getMessage() + ".", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
