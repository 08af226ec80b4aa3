package org.saphan.marketing.known.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.EventJson;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The programmes with their agencies and duties, as plan tells them.
@ApplicationScoped
public class KnownProgrammes {

    private static final String LEARN = """
            insert into known_programme (id, agencies, sequence) values (?, ?::jsonb, ?)
            on conflict (id) do update set agencies = excluded.agencies, sequence = excluded.sequence
            where known_programme.sequence < excluded.sequence""";

    /// `jsonb_exists` is the operator `?`, which JDBC takes for a parameter.
    private static final String HOLDS = """
            select 1 from known_programme p cross join jsonb_array_elements(p.agencies) a
            where p.id = ? and a ->> 'agency' = ? and jsonb_exists(a -> 'duties', ?)
            and (a -> 'provinceCodes' is null or jsonb_exists_any(a -> 'provinceCodes', string_to_array(?, ',')))""";

    private final KnownRows rows;

    KnownProgrammes(KnownRows rows) {
        this.rows = rows;
    }

    /// Whether the agency holds the duty in the programme, in at least one of these provinces.
    public boolean holds(String programmeCode, String agency, String duty, List<String> provinceCodes) {
        var provinces = String.join(",", provinceCodes);
        return rows.first(HOLDS, row -> true, programmeCode, agency, duty, provinces)
                .isPresent();
    }

    void learn(List<Heard<PublishedProgramme>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setString(1, heard.subject());
            row.setString(2, json(heard.data().agencies()));
            row.setLong(3, heard.sequence());
        });
    }

    private static String json(List<PublishedDuties> agencies) {
        try {
            return EventJson.mapper().writeValueAsString(agencies);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
