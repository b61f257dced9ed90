alter table transcript_recording add column bare boolean;
