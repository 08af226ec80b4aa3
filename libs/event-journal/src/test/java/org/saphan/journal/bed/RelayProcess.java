package org.saphan.journal.bed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// A relay in a process of its own, so that it can be killed.
public final class RelayProcess {

    private RelayProcess() {}

    /// @param jdbcUrl whose server notices within a moment when the process is gone
    public static Process start(String service, String jdbcUrl) {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var url = jdbcUrl + "&options=-c%20client_connection_check_interval=50";
        var classpath = System.getProperty("java.class.path");
        try {
            return new ProcessBuilder(
                            java, "-cp", classpath, RelayProcess.class.getName(), service, url, Engines.kafka())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Relays until it is killed.
    static void main(String[] arguments) throws InterruptedException {
        var settings = Map.of("kafka.bootstrap.servers", arguments[2]);
        try (var node = new Node(arguments[0], arguments[1], settings).relaying()) {
            Thread.currentThread().join();
            node.stop();
        }
    }
}
