package org.saphan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Memory that a process holds, from `/proc`. What several share, as the backends of PostgreSQL do with its
/// buffers, is counted once.
final class ProcessMemory {

    private static final int KILOBYTES_PER_MEGABYTE = 1024;

    private ProcessMemory() {}

    static long megabytes(ProcessHandle process) {
        return kilobytes(process) / KILOBYTES_PER_MEGABYTE;
    }

    static long megabytesWithChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(ProcessMemory::kilobytes)
                        .sum()
                / KILOBYTES_PER_MEGABYTE;
    }

    private static long kilobytes(ProcessHandle process) {
        var folder = Path.of("/proc", Long.toString(process.pid()));
        var shared = field(folder.resolve("smaps_rollup"), "Pss:");
        return shared > 0 ? shared : field(folder.resolve("status"), "VmRSS:");
    }

    private static long field(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0; // it has just ended, or the system has no /proc
        }
    }
}
