-- The successors that stand, each of the entrepreneur that it belongs to now: the register merges entrepreneurs and
-- leaves their successors as they were named.
create view standing_successor as
select s.id, coalesce(w.winner, s.entrepreneur_id) as entrepreneur_id, s.sequence
from known_successor s left join known_winner w on w.id = s.entrepreneur_id
where s.withdrawn_on is null;

-- The certificates that were granted and not taken back, expired ones too, likewise.
create view granted_certificate as
select c.id, coalesce(w.winner, c.entrepreneur_id) as entrepreneur_id, c.product_id, c.standard, c.valid_from
from known_certification c left join known_winner w on w.id = c.entrepreneur_id
where c.status <> 'REVOKED';
