package org.saphan.registry.panel;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A committee can judge.
@Fact("registry.panel.constituted.v1")
record PanelConstituted(PanelState state) implements Event {}
