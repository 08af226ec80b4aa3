package org.saphan.cluster.rubric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.JournalSettings;

/// Words a dimension of the rubric anew. Findings that were made keep their edition.
@ApplicationScoped
class WordRubric {

    private final RubricDimensions dimensions;
    private final JournalSettings settings;
    private final CallingAgency caller;

    WordRubric(RubricDimensions dimensions, JournalSettings settings, CallingAgency caller) {
        this.dimensions = dimensions;
        this.settings = settings;
        this.caller = caller;
    }

    @Transactional
    RubricDetails run(SocialDimension dimension, RubricWording wording, IfMatch ifMatch) {
        var known = dimensions.require(dimension);
        caller.requireSteward(settings.operator(), "rubric");
        wording.check();
        ifMatch.check(known.version());
        known.word(wording);
        dimensions.flush();
        return known.details();
    }
}
