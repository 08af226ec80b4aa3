package org.saphan.registry.importrows;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Rows of what agencies call entrepreneurs in their own books. The entrepreneur is named by its external number or its
/// OTOP number; where a row has both, they are of the same one.
@ApplicationScoped
class ExternalReferenceRows implements RowKind {

    private static final String EXTERNAL_NUMBER = "entrepreneurExternalNo";
    private static final String OTOP_NUMBER = "otopRegistrationNo";
    private static final Pattern AGENCY = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST_AGENCY = 20;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_REFERENCE = 100;

    @Override
    public ImportKind kind() {
        return ImportKind.EXTERNAL_REFERENCES;
    }

    @Override
    public List<String> columns() {
        return List.of("agency", "reference");
    }

    @Override
    public List<String> alternativeColumns() {
        return List.of(EXTERNAL_NUMBER, OTOP_NUMBER);
    }

    @Override
    public List<String> templateColumns() {
        return List.of(EXTERNAL_NUMBER, "agency", "reference");
    }

    @Override
    public List<String> example() {
        return List.of("G-0001", "DIP", "DIP-2553-0042");
    }

    @Override
    public RowReader reader(ImportScope scope) {
        return ExternalReferenceRows::read;
    }

    private static void read(Cells cells, CopyText staged) {
        var external = number(cells, EXTERNAL_NUMBER);
        var otop = number(cells, OTOP_NUMBER);
        if (external == null && otop == null) {
            cells.required(cells.has(EXTERNAL_NUMBER) ? EXTERNAL_NUMBER : OTOP_NUMBER, null);
        }
        staged.add(external)
                .add(otop)
                .add(cells.required("agency", agency(cells)))
                .add(cells.requiredText("reference", LONGEST_REFERENCE));
    }

    private static @Nullable String number(Cells cells, String column) {
        return cells.has(column) ? cells.text(column, LONGEST_NUMBER) : null;
    }

    private static @Nullable String agency(Cells cells) {
        return cells.text("agency", LONGEST_AGENCY) == null ? null : cells.matching("agency", AGENCY);
    }
}
