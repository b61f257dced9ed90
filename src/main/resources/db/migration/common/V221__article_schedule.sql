-- Who has an article go out at its scheduled_at, as what, and which points of the gate were there then that this person cannot see.
alter table article add column scheduled_by uuid;
alter table article add column scheduled_kind varchar(20);
alter table article add column scheduled_note text;
alter table article add column scheduled_unseen text;
