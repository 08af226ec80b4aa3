package org.saphan.registry.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.saphan.registry.opcround.CommitteeLevel;

/// What the judging may ask about committees. While one is decided on, nobody scores in it and nobody declares a
/// conflict.
@ApplicationScoped
public class ConstitutedPanels {

    private final Panels panels;
    private final MemberVoices voices;

    ConstitutedPanels(Panels panels, MemberVoices voices) {
        this.panels = panels;
        this.voices = voices;
    }

    /// @throws org.saphan.http.NotFound when there is no such committee
    public PanelFacts require(UUID id) {
        return panels.require(id).facts();
    }

    /// The committee, for a member that speaks through its agency or through CDD; others may score at the same
    /// time.
    ///
    /// @throws NoSuchMember when there is no such member
    /// @throws org.saphan.http.DutyRequired for another agency
    public PanelFacts requireSpeaking(UUID id, String memberNo) {
        var panel = panels.require(id, LockModeType.PESSIMISTIC_READ);
        voices.requireVoiceOf(panel, memberNo);
        return panel.facts();
    }

    /// Lets a member read what is its own.
    ///
    /// @throws org.saphan.http.DutyRequired for an agency through which it does not speak
    public void requireVoice(UUID id, String memberNo) {
        voices.requireVoiceOf(panels.require(id), memberNo);
    }

    /// The committee that decides now, alone.
    ///
    /// @throws PanelNotConstituted when there is none
    public PanelFacts requireDeciding(int yearBE, CommitteeLevel level, String provinceCode) {
        var province = level == CommitteeLevel.PROVINCIAL ? provinceCode : null;
        var panel = panels.find(yearBE, level, province).orElseThrow(() -> new PanelNotConstituted(yearBE, level));
        panels.getEntityManager().refresh(panel, LockModeType.PESSIMISTIC_WRITE);
        return panel.facts();
    }
}
