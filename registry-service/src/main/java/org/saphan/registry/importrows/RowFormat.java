package org.saphan.registry.importrows;

import java.util.HashSet;
import java.util.List;

/// Reads the rows of one file, whose header is known.
public final class RowFormat {

    private final ImportScope scope;
    private final Header header;
    private final RowReader reader;

    RowFormat(ImportScope scope, Header header, RowReader reader) {
        this.scope = scope;
        this.header = header;
        this.reader = reader;
    }

    /// Reads rows and holds each against the rules that concern it alone.
    public Chunk read(List<SourceRow> rows) {
        var sound = new CopyText();
        var faulty = new CopyText();
        var refused = 0;
        for (var row : rows) {
            var cells = new Cells(header, row);
            reader.read(cells, sound.add(row.number()));
            if (cells.areSound()) {
                sound.endRow();
            } else {
                sound.dropRow();
                refused++;
                note(cells, faulty);
            }
        }
        return new Chunk(rows.size(), rows.isEmpty() ? 0 : rows.getLast().number(), sound, faulty, refused);
    }

    private void note(Cells cells, CopyText faulty) {
        for (var fault : new HashSet<>(cells.faults())) {
            faulty.add(scope.importId())
                    .add(fault.row())
                    .add(fault.column())
                    .add(fault.code())
                    .endRow();
        }
    }
}
