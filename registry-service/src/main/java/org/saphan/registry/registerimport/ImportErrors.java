package org.saphan.registry.registerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.saphan.http.RefusalTexts;
import org.saphan.journal.database.Database;
import org.saphan.registry.table.Table;
import org.saphan.registry.table.TableSink;

/// What an import refused, as a table. It is made of our own words only: no cell of the imported file is in it, so
/// there
/// is nothing personal and no formula.
@ApplicationScoped
class ImportErrors {

    private static final int PAGE = 2000;
    private static final String NEXT = """
            select row_no, column_name, code from import_error
            where import_id = ? and (row_no, column_name, code) > (?, ?, ?)
            order by row_no, column_name, code limit %d""".formatted(PAGE);

    private final Database database;
    private final RefusalTexts texts;

    ImportErrors(Database database, RefusalTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    Table table(UUID importId, Locale language) {
        return new Table("import-errors", sink -> write(importId, language, sink));
    }

    private void write(UUID importId, Locale language, TableSink sink) throws IOException {
        sink.head(List.of("row", "column", "code", "detail"));
        var last = new Refused(0, "", "");
        List<Refused> page;
        do {
            page = after(importId, last);
            for (var each : page) {
                var detail = texts.sentence(language, "violation." + each.code(), Map.of());
                sink.row(List.of(each.row(), each.column(), each.code(), detail));
                last = each;
            }
        } while (page.size() == PAGE);
    }

    private List<Refused> after(UUID importId, Refused last) {
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(NEXT)) {
                query.setObject(1, importId);
                query.setLong(2, last.row());
                query.setString(3, last.column());
                query.setString(4, last.code());
                var page = new ArrayList<Refused>(PAGE);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        page.add(new Refused(rows.getLong(1), rows.getString(2), rows.getString(3)));
                    }
                }
                return page;
            }
        });
    }

    private record Refused(long row, String column, String code) {}
}
