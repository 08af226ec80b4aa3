package org.saphan.marketing;

import org.junit.jupiter.api.Test;
import org.saphan.bench.architecture.ArchitectureRules;
import org.saphan.bench.architecture.RefusalSentences;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ArchitectureRules.check("org.saphan.marketing");
    }

    @Test
    void everyRefusalSpeaksThaiAndEnglish() {
        RefusalSentences.check("org.saphan.marketing");
    }
}
