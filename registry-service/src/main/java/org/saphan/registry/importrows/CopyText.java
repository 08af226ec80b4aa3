package org.saphan.registry.importrows;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows in the text format of PostgreSQL's `COPY`.
final class CopyText {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder text = new StringBuilder();
    private int beginOfRow;

    /// One column of the row; null is null.
    CopyText add(@Nullable Object value) {
        separate();
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    CopyText add(byte @Nullable [] bytes) {
        return add(bytes == null ? null : "\\x" + HEX.formatHex(bytes));
    }

    /// An array of names: constants of enums, which need no quoting.
    CopyText addAll(Collection<? extends Enum<?>> names) {
        return add(names.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}")));
    }

    void endRow() {
        text.append('\n');
        beginOfRow = text.length();
    }

    /// Takes back what was added since the last row ended.
    void dropRow() {
        text.setLength(beginOfRow);
    }

    boolean isEmpty() {
        return beginOfRow == 0;
    }

    Reader reader() {
        return new StringReader(text.substring(0, beginOfRow));
    }

    private void separate() {
        if (text.length() > beginOfRow) {
            text.append('\t');
        }
    }

    private void escape(String value) {
        for (int each = 0; each < value.length(); each++) {
            var character = value.charAt(each);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(character);
            }
        }
    }
}
