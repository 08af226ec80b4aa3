package org.saphan.marketing.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.requirement.GoodsUnit;
import org.saphan.marketing.requirement.Requirement;

/// The question who is ready for a channel, in one statement: first the entrepreneurs of the page by their ids, then
/// for each of these few the product that lacks least. Who is ready is asked with joins that the planner can begin
/// wherever fewest are; what is asked of the few alone has an `offset 0`, which keeps it from being answered for
/// everybody first.
final class ReadinessSql {

    private static final String FOR_EACH = " offset 0";
    private static final String FOR_ALL = "";

    private final List<Requirement> requirements;
    private final LocalDate day;
    private final List<Object> values = new ArrayList<>();

    private ReadinessSql(List<Requirement> requirements, LocalDate day) {
        this.requirements = requirements;
        this.day = day;
    }

    /// A statement with its values.
    record Statement(String sql, List<Object> values) {}

    /// @param ready null for who is ready and who is not
    static Statement of(
            List<Requirement> requirements,
            LocalDate day,
            @Nullable String province,
            @Nullable Boolean ready,
            UUID after,
            int most) {
        var sql = new ReadinessSql(requirements, day);
        return new Statement(sql.page(province, ready, after, most), sql.values);
    }

    private String page(@Nullable String province, @Nullable Boolean ready, UUID after, int most) {
        values.add(after);
        var page = """
            with page as materialized (
                select %s from known_entrepreneur e
                where e.id > ? and e.status in ('REGISTERED', 'SUSPENDED') and e.merged_into is null %s
                order by e.id limit ?
            )""".formatted(Candidate.COLUMNS, province(province) + ready(ready));
        values.add(most);
        return """
            %s select page.*, exists (%s offset 0) as consenting, best.id as product_id
            from page left join lateral (%s) best on true order by page.id""".formatted(page, Candidate.CONSENT.formatted("page"), best());
    }

    private String province(@Nullable String province) {
        if (province == null) {
            return "";
        }
        values.add(province);
        return "and e.province_code = ? ";
    }

    private String ready(@Nullable Boolean ready) {
        if (ready == null) {
            return "";
        }
        return ready
                ? "and " + isReady("e")
                : "and not exists (select from known_entrepreneur w where w.id = e.id and " + isReady("w") + ")";
    }

    private String isReady(String who) {
        var isAble = "%s.status = 'REGISTERED' and exists (%s)".formatted(who, Candidate.CONSENT.formatted(who));
        return requirements.isEmpty() ? isAble : isAble + " and " + product(who);
    }

    private String product(String who) {
        return requirements.stream()
                .map(each -> condition(each, FOR_ALL))
                .collect(Collectors.joining(
                        " and ",
                        "exists (select from known_product p where p.entrepreneur_id = " + who + ".id and ",
                        ")"));
    }

    private String best() {
        if (requirements.isEmpty()) {
            return "select null::uuid as id";
        }
        var lacking = requirements.stream()
                .map(each -> "case when " + condition(each, FOR_EACH) + " then 0 else 1 end")
                .collect(Collectors.joining(" + "));
        return "select p.id from known_product p where p.entrepreneur_id = page.id order by %s, p.id limit 1"
                .formatted(lacking);
    }

    /// Whether the product `p` meets it.
    private String condition(Requirement requirement, String end) {
        return switch (requirement.kind()) {
            case STARS -> {
                values.add(requirement.atLeast());
                yield "exists (select from known_rating r where %s and r.stars >= ?%s)"
                        .formatted(ProductProofs.RATING, end);
            }
            case CERTIFICATE -> {
                values.addAll(List.of(day, day, day, options(requirement)));
                yield "exists (select from known_certification c where %s and c.standard = any (?)%s)"
                        .formatted(ProductProofs.CERTIFICATE, end);
            }
            case CATEGORY -> {
                values.add(options(requirement));
                yield "coalesce(p.category = any (?), false)";
            }
            case CAPACITY -> {
                values.add(unit(requirement).name());
                values.add(requirement.atLeast());
                yield "exists (select from production_capacity c where %s and c.unit = ? and c.quantity >= ?%s)"
                        .formatted(ProductProofs.CAPACITY, end);
            }
        };
    }

    private static String[] options(Requirement requirement) {
        return requirement.options().toArray(String[]::new);
    }

    private static GoodsUnit unit(Requirement requirement) {
        var unit = requirement.unit();
        if (unit == null) {
            throw new IllegalStateException("goods a month without their unit");
        }
        return unit;
    }
}
