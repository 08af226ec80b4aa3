package org.saphan.registry.entrepreneurlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Cursor;
import org.saphan.http.InvalidCursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.registry.search.RankedHit;
import org.saphan.registry.search.RegisterSearch;
import org.saphan.registry.table.Conditions;

/// Reads lists: from the database in the order of the ids, or by the index in the order of their fitting.
@ApplicationScoped
class ListedEntrepreneurs {

    private final EntityManager database;
    private final RegisterSearch search;

    ListedEntrepreneurs(EntityManager database, RegisterSearch search) {
        this.database = database;
        this.search = search;
    }

    Page<EntrepreneurSummary> page(EntrepreneurFilter filter, PageRequest page) {
        return filter.isByText() ? byText(filter, page) : byId(filter, page);
    }

    private Page<EntrepreneurSummary> byId(EntrepreneurFilter filter, PageRequest page) {
        var conditions = filter.conditions().and("e.id > ?", page.afterId());
        return Page.of(read(conditions, page.limit() + 1), page.limit(), row -> Cursor.of(row.entrepreneurId()));
    }

    private Page<EntrepreneurSummary> byText(EntrepreneurFilter filter, PageRequest page) {
        var hits = search.best(filter.sought(), after(page), page.limit() + 1);
        var shown = Page.of(hits, page.limit(), hit -> Cursor.of(hit.score(), hit.id()));
        var ids = shown.items().stream().map(RankedHit::id).toList();
        if (ids.isEmpty()) {
            return new Page<>(List.of(), shown.next());
        }
        var found = read(new Conditions().and("e.id = any(?)", (Object) ids.toArray(UUID[]::new)), ids.size());
        return new Page<>(
                found.stream()
                        .sorted(Comparator.comparingInt(each -> ids.indexOf(each.entrepreneurId())))
                        .toList(),
                shown.next());
    }

    private static @Nullable RankedHit after(PageRequest page) {
        var after = page.after(2);
        if (after == null) {
            return null;
        }
        try {
            var score = Float.parseFloat(after.key().getFirst());
            return new RankedHit(UUID.fromString(after.key().getLast()), score);
        } catch (IllegalArgumentException _) {
            throw new InvalidCursor();
        }
    }

    private List<EntrepreneurSummary> read(Conditions conditions, int most) {
        var query = database.createNativeQuery(
                "select " + EntrepreneurSummary.COLUMNS + " from entrepreneur e" + conditions.where()
                        + " order by e.id",
                Object[].class);
        conditions.bind(query::setParameter);
        @SuppressWarnings("unchecked") // a native query of known columns
        var rows = (List<Object[]>) query.setMaxResults(most).getResultList();
        return rows.stream().map(EntrepreneurSummary::of).toList();
    }
}
