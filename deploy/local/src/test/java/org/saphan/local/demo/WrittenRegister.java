package org.saphan.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One file of the register as it was written, read back by an own little reader.
record WrittenRegister(String text) {

    static final Path AREAS = Path.of("../reference/areas.csv");

    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,\"]*))");

    static WrittenRegister of(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WrittenRegister(out.toString(UTF_8));
    }

    List<String> header() {
        return cells(text.lines().findFirst().orElseThrow());
    }

    List<List<String>> rows() {
        return text.lines().skip(1).map(WrittenRegister::cells).toList();
    }

    Map<String, List<String>> rowsByFirstCell() {
        return rows().stream().collect(Collectors.toMap(List::getFirst, Function.identity()));
    }

    String sha256() throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    private static List<String> cells(String line) {
        return CELL.matcher(line)
                .results()
                .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1))
                .toList();
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
