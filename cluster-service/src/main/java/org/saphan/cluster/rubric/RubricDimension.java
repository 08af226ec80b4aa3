package org.saphan.cluster.rubric;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What the scores of one dimension mean.
@Entity
class RubricDimension {

    @Id
    @Enumerated(EnumType.STRING)
    private SocialDimension dimension;

    private boolean required;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> textsTh;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> textsEn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RubricDimension() {}

    void word(RubricWording wording) {
        required = wording.required();
        textsTh = new ArrayList<>(
                wording.levels().stream().map(RubricLevel::textTh).toList());
        textsEn = new ArrayList<>(
                wording.levels().stream().map(RubricLevel::textEn).toList());
    }

    SocialDimension dimension() {
        return dimension;
    }

    boolean isRequired() {
        return required;
    }

    long version() {
        return version;
    }

    RubricDetails details() {
        var levels = IntStream.range(0, textsTh.size())
                .mapToObj(i -> new RubricLevel(i + 1, textsTh.get(i), textsEn.get(i)))
                .toList();
        return new RubricDetails(dimension, required, levels, version);
    }
}
