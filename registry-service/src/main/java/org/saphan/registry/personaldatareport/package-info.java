/// Answers a person who asks what the register holds of it, who saw it, when and why (PDPA s. 30), and says for what
/// personal
/// data is read at all and on which lawful basis (s. 24).
@NullMarked
package org.saphan.registry.personaldatareport;

import org.jspecify.annotations.NullMarked;
