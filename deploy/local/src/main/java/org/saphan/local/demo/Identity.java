package org.saphan.local.demo;

import java.util.Locale;

/// What an entrepreneur is called and known by; a field that the kind does not have is empty. Every name says
/// that it is invented.
record Identity(
        String nameTh,
        String nameEn,
        String tradeName,
        String nationalId,
        String juristicId,
        String communityEnterpriseCode) {

    private static final String ABSENT = "";
    private static final double SHARE_OF_COMMUNITY_ENTERPRISES = 0.4;

    static Identity of(Producer producer, Draws draws) {
        return switch (producer.kind()) {
            case COMMUNITY_GROUP ->
                draws.chance(SHARE_OF_COMMUNITY_ENTERPRISES) ? communityEnterprise(producer) : group(producer);
            case SINGLE_OWNER -> owner(producer);
            case SME -> company(producer);
        };
    }

    private static Identity communityEnterprise(Producer producer) {
        return new Identity(
                named("วิสาหกิจชุมชนสมมุติทดสอบ %06d", producer),
                named("Fictitious Community Enterprise %06d", producer),
                ABSENT,
                ABSENT,
                ABSENT,
                enterpriseCode(producer));
    }

    private static Identity group(Producer producer) {
        return new Identity(
                named("กลุ่มสมมุติทดสอบ %06d", producer),
                named("Fictitious Group %06d", producer),
                ABSENT,
                Identification.person(producer.number()),
                ABSENT,
                ABSENT);
    }

    private static Identity owner(Producer producer) {
        return new Identity(
                named("ผู้ผลิตสมมุติทดสอบ %06d", producer),
                named("Fictitious Owner %06d", producer),
                named("ร้านสมมุติทดสอบ %06d", producer),
                Identification.person(producer.number()),
                ABSENT,
                ABSENT);
    }

    private static Identity company(Producer producer) {
        return new Identity(
                named("บริษัท สมมุติทดสอบ %06d จำกัด", producer),
                named("Fictitious Company %06d Co., Ltd.", producer),
                ABSENT,
                ABSENT,
                Identification.juristic(producer.number()),
                ABSENT);
    }

    /// Printed as r-pp-aa-tt/n-nnnn: region 0, which does not exist, and a sequence that does not repeat within a
    /// subdistrict because its entrepreneurs' numbers
    /// lie further apart than the divisor.
    private static String enterpriseCode(Producer producer) {
        var place = producer.subdistrictCode();
        return String.format(
                Locale.ROOT,
                "0-%s-%s-%s/9-%04d",
                place.substring(0, 2),
                place.substring(2, 4),
                place.substring(4),
                9_000 + producer.number() / 1_000);
    }

    private static String named(String pattern, Producer producer) {
        return String.format(Locale.ROOT, pattern, producer.number() + 1);
    }
}
