package org.saphan.twin.size.thing;

@SuppressWarnings("MultipleTopLevelClasses") // they are there to be counted
record Many() {}

record Many01() {}

record Many02() {}

record Many03() {}

record Many04() {}

record Many05() {}

record Many06() {}

record Many07() {}

record Many08() {}

record Many09() {}

record Many10() {}

record Many11() {}

record Many12() {}

record Many13() {}

record Many14() {}

record Many15() {}

record Many16() {}

record Many17() {}

record Many18() {}

record Many19() {}

record Many20() {}

record Many21() {}

record Many22() {}

record Many23() {}

record Many24() {}

record Many25() {}
