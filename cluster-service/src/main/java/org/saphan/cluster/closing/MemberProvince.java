package org.saphan.cluster.closing;

/// Where a member is, in SQL over `membership m`, its `cluster c` and the entrepreneur `e` that it is known as:
/// where the register says; of another SME where it was said to be; otherwise the province of its cluster, if that
/// has only one.
final class MemberProvince {

    static final String SQL = "coalesce(e.province_code, m.sme_province_code,"
            + " case when cardinality(c.province_codes) = 1 then c.province_codes[1] end)";

    private MemberProvince() {}
}
