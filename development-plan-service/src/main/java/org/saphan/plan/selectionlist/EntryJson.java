package org.saphan.plan.selectionlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventJson;
import org.saphan.plan.eligibility.ApplicantFacts;
import org.saphan.plan.ranking.ScorePart;
import org.saphan.plan.ranking.SelectionDecision;
import org.saphan.plan.terms.TieRule;

/// Lines of a list between the database and Java; facts and parts are JSON there.
final class EntryJson {

    private EntryJson() {}

    static String write(Object value) {
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    static RoundEntry entry(ResultSet row) throws SQLException {
        return new RoundEntry(
                row.getInt("position"),
                facts(row),
                SelectionDecision.valueOf(row.getString("decision")),
                row.getObject("national_rank", Integer.class),
                row.getObject("province_rank", Integer.class),
                row.getBigDecimal("score"),
                parts(row),
                tie(row),
                texts(row, "reasons"));
    }

    static ApplicantFacts facts(ResultSet row) throws SQLException {
        return read(row.getString("facts"), ApplicantFacts.class);
    }

    static List<ScorePart> parts(ResultSet row) throws SQLException {
        return List.of(read(row.getString("parts"), ScorePart[].class));
    }

    static @Nullable TieRule tie(ResultSet row) throws SQLException {
        var tie = row.getString("tie");
        return tie == null ? null : TieRule.valueOf(tie);
    }

    /// The texts of an array, none where it is null.
    static List<String> texts(ResultSet row, String column) throws SQLException {
        var texts = row.getArray(column);
        return texts == null ? List.of() : Arrays.asList((String[]) texts.getArray());
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.mapper().readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
