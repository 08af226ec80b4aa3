package org.saphan.registry.statistics;

/// What entrepreneurs are counted by.
enum EntrepreneurDimension implements Dimension {
    PROVINCE("province", "left(s.subdistrict_code, 2)"),
    DISTRICT("district", "left(s.subdistrict_code, 4)"),
    KIND("kind", "s.kind"),
    STATUS("status", "s.status"),
    SIZE_CLASS("sizeClass", "s.size_class"),
    JOURNEY_STAGE("journeyStage", "s.journey_stage"),
    SECTOR("sector", "s.sector");

    private final String member;
    private final String sql;

    EntrepreneurDimension(String member, String sql) {
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
        return this == PROVINCE || this == DISTRICT;
    }
}
