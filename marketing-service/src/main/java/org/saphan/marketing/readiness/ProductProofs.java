package org.saphan.marketing.readiness;

/// What counts of a product `p`, as SQL: one wording for the facts of products and for the search of those that do.
final class ProductProofs {

    /// Of an announced round, not superseded.
    static final String RATING = "r.product_id = p.id and r.announced and r.superseded_by is null";

    /// In force on a day, which stands in it three times. The register's word that one has expired is not waited for.
    static final String CERTIFICATE = """
            c.product_id = p.id and c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?)
            and (c.status <> 'REVOKED' or c.revoked_on > ?)""";

    /// The latest in its unit.
    static final String CAPACITY = """
            c.product_id = p.id and not exists (
                select from production_capacity later where later.product_id = c.product_id and later.unit = c.unit
                and (later.stated_on, later.id) > (c.stated_on, c.id))""";

    private ProductProofs() {}
}
