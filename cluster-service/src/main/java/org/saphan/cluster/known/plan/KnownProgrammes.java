package org.saphan.cluster.known.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.http.NotFound;
import org.saphan.http.target.ProgrammeTarget;
import org.saphan.journal.EventJson;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The programmes with their agencies and duties, as plan tells them.
@ApplicationScoped
public class KnownProgrammes {

    private static final String LEARN = """
            insert into known_programme (id, agencies, targets, sequence) values (?, ?::jsonb, ?::jsonb, ?)
            on conflict (id) do update set agencies = excluded.agencies, targets = excluded.targets,
            sequence = excluded.sequence
            where known_programme.sequence < excluded.sequence
            or (known_programme.sequence = excluded.sequence and known_programme.targets is null)""";

    /// `jsonb_exists` is the operator `?`, which JDBC takes for a parameter.
    private static final String HOLDS = """
            select 1 from known_programme p cross join jsonb_array_elements(p.agencies) a
            where p.id = ? and a ->> 'agency' = ? and jsonb_exists(a -> 'duties', ?)
            and (a -> 'provinceCodes' is null or jsonb_exists_any(a -> 'provinceCodes', string_to_array(?, ',')))""";

    private static final String TARGETS = "select coalesce(targets, '[]') as targets from known_programme where id = ?";

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

    /// What the programme promises, in its order.
    ///
    /// @throws NotFound when plan has told of no such programme
    public List<ProgrammeTarget> targets(String code) {
        return rows.first(TARGETS, row -> read(row.getString("targets")), code)
                .orElseThrow(() -> new NotFound("programme", code));
    }

    void learn(List<Heard<PublishedProgramme>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setString(1, heard.subject());
            row.setString(2, json(heard.data().agencies()));
            row.setString(3, json(heard.data().promised()));
            row.setLong(4, heard.sequence());
        });
    }

    private static List<ProgrammeTarget> read(String json) {
        try {
            return EventJson.mapper().readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String json(List<?> told) {
        try {
            return EventJson.mapper().writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
