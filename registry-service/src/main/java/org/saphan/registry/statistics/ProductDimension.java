package org.saphan.registry.statistics;

/// What products are counted by.
enum ProductDimension implements Dimension {
    PROVINCE("province", "left(s.subdistrict_code, 2)"),
    CATEGORY("category", "p.category"),
    QUADRANT("quadrant", "p.quadrant"),
    STARS("stars", "r.stars");

    private final String member;
    private final String sql;

    ProductDimension(String member, String sql) {
        this.member = member;
        this.sql = sql;
    }

    @Override
    public String member() {
        return member;
    }

    @Override
    public String sql() {
        return sql;
    }

    @Override
    public boolean isArea() {
        return this == PROVINCE;
    }
}
