package org.saphan.registry.importrows;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.area.AreaLevel;

/// Rows of administrative areas.
@ApplicationScoped
class AreaRows implements RowKind {

    private static final Pattern CODE = Pattern.compile("\\d{2}(\\d{2}){0,2}");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final int LONGEST_NAME = 100;

    @Override
    public ImportKind kind() {
        return ImportKind.AREAS;
    }

    @Override
    public List<String> columns() {
        return List.of("code", "level", "parent", "name_th", "name_en", "postal_code", "valid_from", "valid_to");
    }

    @Override
    public List<String> example() {
        return List.of("240112", "SUBDISTRICT", "2401", "โสธร", "Sothon", "24000", "1997-01-01", "");
    }

    @Override
    public RowReader reader(ImportScope scope) {
        return AreaRows::read;
    }

    private static void read(Cells cells, CopyText staged) {
        var code = cells.required("code", cells.matching("code", CODE));
        var level = cells.required("level", cells.choice("level", AreaLevel.class));
        var parent = cells.matching("parent", CODE);
        staged.add(code)
                .add(level)
                .add(parent)
                .add(cells.requiredText("name_th", LONGEST_NAME))
                .add(cells.requiredText("name_en", LONGEST_NAME))
                .add(cells.matching("postal_code", POSTAL_CODE));
        var from = cells.required("valid_from", cells.day("valid_from"));
        var to = cells.day("valid_to");
        staged.add(from).add(to);
        if (code != null && level != null) {
            checkPlace(cells, code, level, parent);
        }
        if (isBefore(to, from)) {
            cells.refuse("valid_to", "BEFORE_VALID_FROM");
        }
    }

    /// The code tells the level and the parent.
    private static void checkPlace(Cells cells, String code, AreaLevel level, @Nullable String parent) {
        if (code.length() != level.digits()) {
            cells.refuse("level", "INVALID_VALUE");
        }
        var above = level == AreaLevel.PROVINCE ? null : code.substring(0, code.length() - 2);
        if (!Objects.equals(parent, above)) {
            cells.refuse("parent", "INVALID_VALUE");
        }
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
