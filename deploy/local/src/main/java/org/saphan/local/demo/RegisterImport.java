package org.saphan.local.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;

/// Imports a file as CDD and waits until the job has ended.
final class RegisterImport {

    private static final String CSV = "text/csv; charset=utf-8";

    private final AgencySystem cdd;

    RegisterImport(AgencySystem cdd) {
        this.cdd = cdd;
    }

    /// Writes the file, sends it and waits.
    ///
    /// @param query what the import is of, as its query string says
    /// @return how many rows were accepted
    /// @throws DemoFailure when a row was refused, or the job failed
    long run(String query, File file) {
        try {
            var path = Files.createTempFile("saphan-demo-", ".csv");
            try (var out = Files.newOutputStream(path)) {
                file.write(out);
            }
            var accepted = await(send(query, path));
            Files.delete(path);
            return accepted;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private DemoAnswer send(String query, Path path) throws IOException {
        return cdd.post("/registry/v1/imports?" + query, "demo-import-" + query, CSV, BodyPublishers.ofFile(path))
                .done();
    }

    private long await(DemoAnswer job) {
        while (true) {
            var now = cdd.get(job.location()).done();
            switch (now.text("state")) {
                case "COMPLETED" -> {
                    if (now.body().path("rowsRefused").asLong() > 0) {
                        throw new DemoFailure("The import refused rows: " + now.body());
                    }
                    return now.body().path("rowsAccepted").asLong();
                }
                case "FAILED" -> throw new DemoFailure("The import failed: " + now.body());
                default -> Pause.of(300);
            }
        }
    }

    /// A file that writes itself.
    interface File {
        void write(OutputStream out) throws IOException;
    }
}
