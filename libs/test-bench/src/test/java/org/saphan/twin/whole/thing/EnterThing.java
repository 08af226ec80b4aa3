package org.saphan.twin.whole.thing;

import jakarta.transaction.Transactional;

@Transactional
class EnterThing {

    void run() {}
}
