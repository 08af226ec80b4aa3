package org.saphan.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The subdistricts in force today, and since when each province is one, from `deploy/reference/areas.csv`.
record Subdistricts(List<String> codes, Map<String, LocalDate> provinces) {

    private static final int CODE = 0;
    private static final int LEVEL = 1;
    private static final int VALID_FROM = 6;
    private static final int VALID_TO = 7;

    Subdistricts {
        codes = List.copyOf(codes);
        provinces = Map.copyOf(provinces);
    }

    /// @throws IOException when the file cannot be read
    static Subdistricts read(Path areas) throws IOException {
        try (var lines = Files.lines(areas)) {
            var inForce = lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(area -> area[VALID_TO].isEmpty())
                    .toList();
            var codes = inForce.stream()
                    .filter(area -> area[LEVEL].equals("SUBDISTRICT"))
                    .map(area -> area[CODE])
                    .toList();
            var provinces = new TreeMap<String, LocalDate>();
            inForce.stream()
                    .filter(area -> area[LEVEL].equals("PROVINCE"))
                    .forEach(area -> provinces.put(area[CODE], LocalDate.parse(area[VALID_FROM])));
            return new Subdistricts(codes, provinces);
        }
    }

    /// Codes of the provinces that existed on `day`, in order.
    List<String> provincesOn(LocalDate day) {
        return provinces.entrySet().stream()
                .filter(province -> !province.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
