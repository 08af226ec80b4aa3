package org.saphan.registry.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the index knows of an entrepreneur.
///
/// @param names its Thai, English and trade name
/// @param products the Thai and English names of its products
/// @param terms what it can be filtered by: a field and its values
record IndexedEntrepreneur(UUID id, List<String> names, List<String> products, Map<SearchField, List<String>> terms) {

    static final String SELECT = """
            select e.id, e.name_th, e.name_en, e.trade_name, e.subdistrict_code, e.kind, e.status, e.journey_stage,
                e.size_class, e.community_enterprise_code,
                p.names, p.categories, r.stars, encode(e.phone_hash, 'hex'), e.external_no
            from entrepreneur e
            left join lateral (
                select array_remove(array_agg(p.name_th) || array_agg(p.name_en), null) as names,
                    array_agg(distinct p.category) as categories
                from product p where p.entrepreneur_id = e.id
            ) p on true
            left join lateral (
                select array_agg(distinct r.round_year_be || ':' || r.stars) as stars
                from rating r where r.entrepreneur_id = e.id and r.announced and r.superseded_by is null
            ) r on true
            """;

    static IndexedEntrepreneur of(ResultSet row) throws SQLException {
        var subdistrict = row.getString(5);
        return new IndexedEntrepreneur(
                row.getObject(1, UUID.class),
                given(row.getString(2), row.getString(3), row.getString(4)),
                array(row, 11),
                Map.ofEntries(
                        Map.entry(SearchField.PROVINCE, List.of(subdistrict.substring(0, 2))),
                        Map.entry(SearchField.DISTRICT, List.of(subdistrict.substring(0, 4))),
                        Map.entry(SearchField.SUBDISTRICT, List.of(subdistrict)),
                        Map.entry(SearchField.KIND, given(row.getString(6))),
                        Map.entry(SearchField.STATUS, given(row.getString(7))),
                        Map.entry(SearchField.JOURNEY_STAGE, given(row.getString(8))),
                        Map.entry(SearchField.SIZE_CLASS, given(row.getString(9))),
                        Map.entry(SearchField.COMMUNITY_ENTERPRISE_CODE, given(row.getString(10))),
                        Map.entry(SearchField.CATEGORY, array(row, 12)),
                        Map.entry(SearchField.STARS, array(row, 13)),
                        Map.entry(SearchField.PHONE, given(row.getString(14))),
                        Map.entry(SearchField.EXTERNAL_NO, given(row.getString(15)))));
    }

    private static List<String> given(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }

    private static List<String> array(ResultSet row, int column) throws SQLException {
        var array = row.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((String[]) array.getArray())
                        .filter(Objects::nonNull)
                        .toList();
    }
}
