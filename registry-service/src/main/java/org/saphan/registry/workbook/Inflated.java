package org.saphan.registry.workbook;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What a zip file really inflates to; what its directory says of that is only said.
///
/// @param hasStyles whether it has the part that formats cells
record Inflated(boolean hasStyles) {

    private static final int MOST_PARTS = 1000;
    private static final long MOST_BYTES = 1L << 30;
    /// Shared texts stay in memory while the sheet is read.
    private static final long MOST_BYTES_OF_TEXTS = 1L << 27;

    /// @throws WorkbookTooLarge when it inflates to too much
    /// @throws IOException when it is no zip file
    static Inflated of(File file) throws IOException {
        try (var zip = new ZipFile(file)) {
            if (zip.size() > MOST_PARTS) {
                throw new NotXlsx();
            }
            var left = MOST_BYTES;
            var hasStyles = false;
            for (var part : zip.stream().toList()) {
                left -= inflate(zip, part, Math.min(left, mostOf(part)));
                hasStyles |= nameOf(part).endsWith("styles.xml");
            }
            return new Inflated(hasStyles);
        }
    }

    private static long inflate(ZipFile zip, ZipEntry part, long most) throws IOException {
        try (var in = zip.getInputStream(part)) {
            return count(in, most);
        }
    }

    private static long count(InputStream in, long most) throws IOException {
        var buffer = new byte[1 << 16];
        var bytes = 0L;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (bytes > most) {
                throw new WorkbookTooLarge();
            }
        }
        return bytes;
    }

    private static long mostOf(ZipEntry part) {
        return nameOf(part).endsWith("sharedstrings.xml") ? MOST_BYTES_OF_TEXTS : MOST_BYTES;
    }

    private static String nameOf(ZipEntry part) {
        return part.getName().toLowerCase(Locale.ROOT);
    }
}
