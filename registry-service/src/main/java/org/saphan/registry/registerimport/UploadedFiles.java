package org.saphan.registry.registerimport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.saphan.registry.workbook.Workbooks;

/// The uploaded files of a request, each readable by this process alone and deleted when the request ends,
/// however it ends: they can hold personal data.
@RequestScoped
class UploadedFiles {

    private final List<Path> files = new ArrayList<>();

    /// @param declaredAsWorkbook whether its media type is that of a workbook
    UploadedFile receive(InputStream body, boolean declaredAsWorkbook) throws IOException {
        var file = begin();
        Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        return new UploadedFile(file.toFile(), declaredAsWorkbook);
    }

    /// The file itself, or the first sheet of a workbook.
    ///
    /// @throws org.saphan.http.Refusal when the workbook cannot be read, or is too large
    File asCsv(UploadedFile file) {
        if (!file.isWorkbook()) {
            return file;
        }
        try {
            var csv = begin().toFile();
            Workbooks.writeCsv(file, csv);
            return csv;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path begin() throws IOException {
        var file = Files.createTempFile("saphan-import-", ".csv");
        files.add(file);
        return file;
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
