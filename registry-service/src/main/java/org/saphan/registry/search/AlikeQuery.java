package org.saphan.registry.search;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.saphan.registry.name.NormalName;
import org.saphan.registry.name.Trigrams;

/// The query for registrations that may be of the same entrepreneur: generous, because each one found is compared in
/// full afterwards. Of namesakes the neighbours come first.
final class AlikeQuery {

    private static final List<String> IN_THE_REGISTER = List.of("SUBMITTED", "REGISTERED", "SUSPENDED");
    private static final float SURE = 100;
    private static final float SAME_NAME = 20;
    private static final float NEARBY = 15;
    private static final int HALF = 2;

    private AlikeQuery() {}

    static Query of(SoughtAlike sought, IndexReader index) {
        var any = new BooleanQuery.Builder();
        for (var name : sought.names()) {
            add(any, SAME_NAME, SoughtQuery.term(IndexDocument.EXACT, name.core()));
            any.add(most(IndexDocument.NAME, grams(name, index)), Occur.SHOULD);
        }
        for (var sound : sought.sounds()) {
            any.add(most(IndexDocument.SOUND, Trigrams.of(sound)), Occur.SHOULD);
        }
        if (sought.phone() != null) {
            add(any, SURE, SoughtQuery.term(SearchField.PHONE.name(), sought.phone()));
        }
        if (sought.communityEnterpriseCode() != null) {
            add(
                    any,
                    SURE,
                    SoughtQuery.term(SearchField.COMMUNITY_ENTERPRISE_CODE.name(), sought.communityEnterpriseCode()));
        }
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(nearby(sought.subdistrictCode()), Occur.SHOULD)
                .add(inTheRegister(), Occur.FILTER)
                .build();
    }

    private static Collection<String> grams(NormalName name, IndexReader index) {
        return SoughtQuery.telling(IndexDocument.NAME, Trigrams.of(name.core()), index);
    }

    private static Query most(String field, Collection<String> grams) {
        var query = new BooleanQuery.Builder();
        grams.forEach(each -> query.add(SoughtQuery.term(field, each), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch((grams.size() + 1) / HALF).build();
    }

    private static Query nearby(String subdistrict) {
        return new DisjunctionMaxQuery(
                List.of(
                        constant(SearchField.SUBDISTRICT, subdistrict, NEARBY),
                        constant(SearchField.DISTRICT, subdistrict.substring(0, 4), NEARBY / HALF)),
                0);
    }

    private static Query constant(SearchField field, String value, float boost) {
        return new BoostQuery(new ConstantScoreQuery(SoughtQuery.term(field.name(), value)), boost);
    }

    private static void add(BooleanQuery.Builder query, float boost, TermQuery term) {
        query.add(new BoostQuery(new ConstantScoreQuery(term), boost), Occur.SHOULD);
    }

    private static Query inTheRegister() {
        var query = new BooleanQuery.Builder();
        IN_THE_REGISTER.forEach(each -> query.add(SoughtQuery.term(SearchField.STATUS.name(), each), Occur.SHOULD));
        return query.build();
    }
}
