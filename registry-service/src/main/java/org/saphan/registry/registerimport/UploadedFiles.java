package org.saphan.registry.registerimport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The uploaded files of a request, each readable by this process alone and deleted when the request ends,
/// however it ends: they can hold personal data.
@RequestScoped
class UploadedFiles {

    private final List<Path> files = new ArrayList<>();

    UploadedFile receive(InputStream body) throws IOException {
        var file = Files.createTempFile("saphan-import-", ".csv");
        files.add(file);
        Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        return new UploadedFile(file.toFile());
    }

    @PreDestroy
    void delete() {
        try {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
