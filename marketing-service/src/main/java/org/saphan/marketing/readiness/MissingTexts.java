package org.saphan.marketing.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.saphan.http.RefusalTexts;
import org.saphan.marketing.channel.ChannelType;
import org.saphan.marketing.requirement.Requirement;
import org.saphan.marketing.requirement.RequirementKind;

/// Says what is missing in the reader's language.
@ApplicationScoped
class MissingTexts {

    private static final String OR = " / ";

    private final RefusalTexts texts;

    MissingTexts(RefusalTexts texts) {
        this.texts = texts;
    }

    List<MissingThing> shown(List<Missing> missing, ChannelType channel, Locale language) {
        return missing.stream().map(each -> shown(each, channel, language)).toList();
    }

    /// What fills the sentence of a refusal, whatever language it will be in.
    Map<String, Object> facts(Missing missing, ChannelType channel) {
        return facts(missing, channel, new Wording(texts, null));
    }

    private MissingThing shown(Missing missing, ChannelType channel, Locale language) {
        var facts = facts(missing, channel, new Wording(texts, language));
        var detail = texts.sentence(language, "violation." + missing.code().name(), facts);
        return new MissingThing(missing.requirement(), missing.code(), detail, missing.has());
    }

    private static Map<String, Object> facts(Missing missing, ChannelType channel, Wording wording) {
        var facts = new HashMap<String, Object>();
        facts.put("channel", wording.word("channel", channel.name()));
        var requirement = missing.requirement();
        if (requirement != null) {
            facts.put("least", requirement.atLeast());
            facts.put("anyOf", options(requirement, wording));
            facts.put("unit", unit(requirement, wording));
        }
        if (!missing.has().isEmpty()) {
            facts.put("has", missing.has().stream().map(wording::held).collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private static String options(Requirement requirement, Wording wording) {
        var group = requirement.kind() == RequirementKind.CERTIFICATE ? "standard" : "category";
        return requirement.options().stream()
                .map(each -> wording.word(group, each))
                .collect(Collectors.joining(OR));
    }

    private static String unit(Requirement requirement, Wording wording) {
        var unit = requirement.unit();
        return unit == null ? "" : wording.word("unit", unit.name());
    }
}
