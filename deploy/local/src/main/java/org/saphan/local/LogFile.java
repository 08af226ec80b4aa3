package org.saphan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/// The log of one process: this run and the one before.
record LogFile(Path file) {

    private static final int TAIL_BYTES = 64 * 1024;
    private static final int FOLLOW_MILLIS = 200;
    private static final int REASON_LINES = 12;
    private static final Pattern NOISE =
            Pattern.compile("^\\s*$|^\\s+at |^\\s+\\.\\.\\. \\d+ more|AOT|^Picked up|^Launching child process");

    /// Makes room for a new run; the previous one is kept as `NAME.log.1`.
    void rotate() {
        try {
            if (Files.exists(file)) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> tail(int lines) {
        return last(lines, all());
    }

    /// Why a program gave up, for a sentence: the end without stack frames and without the JDK's remarks on its
    /// cache.
    String reason() {
        var lines = all().stream().filter(line -> !NOISE.matcher(line).find()).toList();
        return "its log " + file + " ends with:\n    " + String.join("\n    ", last(REASON_LINES, lines));
    }

    private static List<String> last(int lines, List<String> all) {
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    private List<String> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var in = Files.newByteChannel(file)) {
            in.position(Math.max(0, in.size() - TAIL_BYTES));
            var bytes = Channels.newInputStream(in).readNBytes(TAIL_BYTES);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Prints what is appended until the caller is interrupted; starts over when the file was rotated.
    void follow(Console console) throws IOException, InterruptedException {
        var position = Files.size(file);
        while (true) {
            var size = Files.exists(file) ? Files.size(file) : 0;
            if (size < position) {
                position = 0;
            }
            if (size > position) {
                try (var in = Files.newInputStream(file)) {
                    in.skipNBytes(position);
                    var bytes = in.readNBytes((int) Math.min(size - position, TAIL_BYTES));
                    console.append(new String(bytes, StandardCharsets.UTF_8));
                    position += bytes.length;
                }
            } else {
                Thread.sleep(FOLLOW_MILLIS);
            }
        }
    }
}
