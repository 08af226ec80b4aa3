package org.saphan.registry.entrepreneur;

import jakarta.persistence.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;
import org.saphan.http.PageRequest;

/// Which entrepreneurs a list shows; all conditions hold together. Stars are always those of a round (R8).
class EntrepreneurFilter {

    @QueryParam("province")
    @Pattern(regexp = "\\d{2}") @Parameter(description = "Two-digit province code.", example = "24")
    @Nullable String province;

    @QueryParam("district")
    @Pattern(regexp = "\\d{4}") @Parameter(description = "Four-digit district code.")
    @Nullable String district;

    @QueryParam("kind")
    @Pattern(regexp = "COMMUNITY_GROUP|SINGLE_OWNER|SME") @Parameter(description = "COMMUNITY_GROUP, SINGLE_OWNER or SME.")
    @Nullable String kind;

    @QueryParam("status")
    @Pattern(regexp = "SUBMITTED|REGISTERED|REJECTED|SUSPENDED|DEREGISTERED") @Parameter(description = "The registration's state.")
    @Nullable String status;

    @QueryParam("externalNo")
    @Size(min = 1, max = 50) @Parameter(description = "The agency's own number.")
    @Nullable String externalNo;

    @QueryParam("stars")
    @Min(1) @Max(5) @Parameter(description = "Has a product with so many stars in the announced round; needs `round`.")
    @Nullable Integer stars;

    @QueryParam("round")
    @Min(2544) @Max(2700) @Parameter(description = "The OPC round's year, Buddhist era; needs `stars`.", example = "2553")
    @Nullable Integer round;

    @QueryParam("text")
    @Size(min = 2, max = 100) @Parameter(description = "A part of the Thai, English or trade name.")
    @Nullable String text;

    String sql(PageRequest page) {
        if ((stars == null) != (round == null)) {
            throw new InvalidRequest(stars == null ? "stars" : "round", "REQUIRED");
        }
        var conditions = String.join(" and ", conditions(page).keySet());
        return "select " + EntrepreneurSummary.COLUMNS + " from entrepreneur e where " + conditions + " order by e.id";
    }

    void bind(Query query, PageRequest page) {
        var place = 1;
        for (var values : conditions(page).values()) {
            for (var value : values) {
                query.setParameter(place++, value);
            }
        }
    }

    private Map<String, Object[]> conditions(PageRequest page) {
        var conditions = new LinkedHashMap<String, Object[]>();
        conditions.put("e.erased_at is null", new Object[0]);
        var after = page.after(1);
        if (after != null) {
            conditions.put("e.id > ?", new Object[] {UUID.fromString(after.key().getFirst())});
        }
        if (province != null) {
            conditions.put("e.subdistrict_code like ?", new Object[] {province + "%"});
        }
        if (district != null) {
            conditions.put("e.subdistrict_code like ? ", new Object[] {district + "%"});
        }
        if (kind != null) {
            conditions.put("e.kind = ?", new Object[] {kind});
        }
        if (status != null) {
            conditions.put("e.status = ?", new Object[] {status});
        }
        if (externalNo != null) {
            conditions.put("e.external_no = ?", new Object[] {externalNo});
        }
        if (stars != null && round != null) {
            conditions.put("""
                    exists (select 1 from rating r where r.entrepreneur_id = e.id and r.stars = ?
                    and r.round_year_be = ? and r.announced and r.superseded_by is null)""", new Object[] {stars, round});
        }
        if (text != null) {
            conditions.put(
                    "(e.name_th || ' ' || coalesce(e.name_en, '') || ' ' || coalesce(e.trade_name, '')) ilike ?",
                    new Object[] {"%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%"});
        }
        return conditions;
    }
}
