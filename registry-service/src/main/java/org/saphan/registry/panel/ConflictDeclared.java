package org.saphan.registry.panel;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A member of a committee must not judge somebody; neither of them is named.
@Fact("registry.panel.conflict-declared.v1")
record ConflictDeclared(PanelState state) implements Event {}
