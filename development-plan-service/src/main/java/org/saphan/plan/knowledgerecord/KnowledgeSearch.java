package org.saphan.plan.knowledgerecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Cursor;
import org.saphan.http.InvalidCursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;

/// Finds published records by what they say. Thai writes no spaces between words, so a word is found wherever it stands
/// in a text; a trigram index makes that quick. What has the words in its title comes before what has them in its core,
/// and that before the rest; among equals the newest first.
@ApplicationScoped
class KnowledgeSearch {

    private static final Pattern WILDCARD = Pattern.compile("[\\\\%_]");

    private final EntityManager database;
    private final KnowledgeRecords records;

    KnowledgeSearch(EntityManager database, KnowledgeRecords records) {
        this.database = database;
        this.records = records;
    }

    Page<KnowledgeRecordSummary> find(KnowledgeFilter filter, PageRequest request) {
        var hits = hits(filter, after(request), request.limit() + 1);
        var summaries =
                records.summaries(hits.stream().map(KnowledgeHit::id).toList());
        return Page.of(
                hits,
                request.limit(),
                hit -> Cursor.of(hit.score(), hit.id()),
                hit -> Objects.requireNonNull(summaries.get(hit.id())));
    }

    private static @Nullable KnowledgeHit after(PageRequest request) {
        var after = request.after(2);
        if (after == null) {
            return null;
        }
        try {
            return new KnowledgeHit(
                    UUID.fromString(after.key().getLast()),
                    Integer.parseInt(after.key().getFirst()));
        } catch (IllegalArgumentException _) {
            throw new InvalidCursor();
        }
    }

    private List<KnowledgeHit> hits(KnowledgeFilter filter, @Nullable KnowledgeHit after, int limit) {
        var values = new LinkedHashMap<String, Object>();
        var sql = sql(filter, after, values);
        var query = database.createNativeQuery(sql, Object[].class).setMaxResults(limit);
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new KnowledgeHit((UUID) row[0], ((Number) row[1]).intValue()))
                .toList();
    }

    private static String sql(KnowledgeFilter filter, @Nullable KnowledgeHit after, Map<String, Object> values) {
        var sql = new StringBuilder("select id, score from (select id, ")
                .append(score(filter.words().size()))
                .append(" score from knowledge_record where state = 'PUBLISHED'");
        for (var i = 0; i < filter.words().size(); i++) {
            sql.append(" and wording like :word").append(i);
            values.put("word" + i, anywhere(filter.words().get(i)));
        }
        if (filter.programmeCode() != null) {
            sql.append(" and programme_code = :programme");
            values.put("programme", filter.programmeCode());
        }
        if (filter.dimension() != null) {
            sql.append(" and :dimension = any(dimensions)");
            values.put("dimension", filter.dimension().name());
        }
        sql.append(") found");
        if (after != null) {
            sql.append(" where (score, id) < (:score, :id)");
            values.put("score", after.score());
            values.put("id", after.id());
        }
        return sql.append(" order by score desc, id desc").toString();
    }

    private static String score(int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "case when heading like :word%1$d then 4 else 0 end".formatted(i)
                        + " + case when essence like :word%1$d then 2 else 0 end".formatted(i))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" + "), each -> each.isEmpty() ? "0" : each));
    }

    private static String anywhere(String word) {
        return "%" + WILDCARD.matcher(word).replaceAll(each -> Matcher.quoteReplacement("\\" + each.group())) + "%";
    }
}
