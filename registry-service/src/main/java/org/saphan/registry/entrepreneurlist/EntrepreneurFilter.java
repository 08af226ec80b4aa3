package org.saphan.registry.entrepreneurlist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;
import org.saphan.registry.search.SearchField;
import org.saphan.registry.search.Sought;
import org.saphan.registry.table.Conditions;

/// Which entrepreneurs a list shows; all conditions hold together. Stars are always those of a round (R8).
public class EntrepreneurFilter {

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

    @QueryParam("category")
    @Pattern(regexp = "FOOD|BEVERAGE|FABRIC_APPAREL|HOUSEHOLD_DECOR_SOUVENIR|NON_FOOD_HERB") @Parameter(description = "Has a product of the category.")
    @Nullable String category;

    @QueryParam("sizeClass")
    @Pattern(regexp = "MICRO|SMALL|MEDIUM|LARGE") @Parameter(description = "MICRO, SMALL, MEDIUM or LARGE.")
    @Nullable String sizeClass;

    @QueryParam("journeyStage")
    @Pattern(regexp = "OTOP|IN_PROGRAMME|SME") @Parameter(description = "OTOP, IN_PROGRAMME or SME.")
    @Nullable String journeyStage;

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
    @Size(min = 2, max = 100) @Parameter(
            description = "Words of a Thai, English or trade name or of a product's, typing mistakes forgiven; the best"
                    + " fitting come first. In a file: a part of a name, as written.")
    @Nullable String text;

    /// The conditions on `entrepreneur e`.
    ///
    /// @throws InvalidRequest for stars without a round, or a round without stars
    public Conditions conditions() {
        requireWhole();
        var conditions = new Conditions()
                .and("e.erased_at is null")
                .andBeginning("e.subdistrict_code", province)
                .andBeginning("e.subdistrict_code", district)
                .and("e.kind = ?", kind)
                .and("e.status = ?", status)
                .and("e.size_class = ?", sizeClass)
                .and("e.journey_stage = ?", journeyStage)
                .and("e.external_no = ?", externalNo)
                .and("exists (select 1 from product p where p.entrepreneur_id = e.id and p.category = ?)", category)
                .and(
                        "(e.name_th || ' ' || coalesce(e.name_en, '') || ' ' || coalesce(e.trade_name, '')) ilike ?",
                        text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return stars == null || round == null ? conditions : conditions.and("""
                exists (select 1 from rating r where r.entrepreneur_id = e.id and r.stars = ?
                and r.round_year_be = ? and r.announced and r.superseded_by is null)""", stars, round);
    }

    boolean isByText() {
        return text != null;
    }

    /// The same for the index.
    ///
    /// @throws InvalidRequest for stars without a round, or a round without stars
    Sought sought() {
        requireWhole();
        var terms = new EnumMap<SearchField, String>(SearchField.class);
        put(terms, SearchField.PROVINCE, province);
        put(terms, SearchField.DISTRICT, district);
        put(terms, SearchField.KIND, kind);
        put(terms, SearchField.STATUS, status);
        put(terms, SearchField.CATEGORY, category);
        put(terms, SearchField.SIZE_CLASS, sizeClass);
        put(terms, SearchField.JOURNEY_STAGE, journeyStage);
        put(terms, SearchField.EXTERNAL_NO, externalNo);
        put(terms, SearchField.STARS, stars == null ? null : round + ":" + stars);
        return new Sought(text, terms);
    }

    private void requireWhole() {
        if ((stars == null) != (round == null)) {
            throw new InvalidRequest(stars == null ? "stars" : "round", "REQUIRED");
        }
    }

    private static void put(Map<SearchField, String> terms, SearchField field, @Nullable String value) {
        if (value != null) {
            terms.put(field, value);
        }
    }
}
