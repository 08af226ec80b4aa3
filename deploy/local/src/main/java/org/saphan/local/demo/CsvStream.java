package org.saphan.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/// Writes rows as RFC 4180 has them, in UTF-8 with LF, quoting only what needs it. The stream below stays its
/// owner's to close.
final class CsvStream implements AutoCloseable {

    private final Writer out;

    CsvStream(OutputStream out, List<String> header) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        write(header);
    }

    void write(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvStream::quoted).collect(Collectors.joining(",", "", "\n")));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static String quoted(String cell) {
        var plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
