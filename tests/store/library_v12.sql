-- A library as Kinogrid wrote it before clips that were cleared could be had again after a restart (version 12 of the
-- schema): what is in that of version 11. Frozen: people have such files, so it is never changed.
PRAGMA application_id = 1265200751;
PRAGMA user_version = 12;
BEGIN TRANSACTION;
CREATE TABLE charges (
            job_id TEXT NOT NULL,
            trace_id TEXT NOT NULL,
            credits TEXT NOT NULL,
            at REAL NOT NULL,
            status INTEGER,
            line_id TEXT,
            PRIMARY KEY (job_id, trace_id)
        ) STRICT
        ;
INSERT INTO "charges" VALUES('job-7','trace-7','0.54',1700000002.5,200,'line-7');
CREATE TABLE decisions (
            number INTEGER PRIMARY KEY,
            job_id TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            undone INTEGER NOT NULL CHECK (undone IN (0, 1))
        ) STRICT
        ;
INSERT INTO "decisions" VALUES(0,'20261101-120000-0000aaaa','{}','{"picked":1,"starred":[1],"rejected":[3]}',0);
CREATE TABLE deletions (
            job_id TEXT PRIMARY KEY,
            number INTEGER NOT NULL,
            place TEXT,
            record TEXT NOT NULL
        ) STRICT
        ;
INSERT INTO "deletions" VALUES('job-77',1,NULL,'{
  "format": 3,
  "job": "job-77",
  "created_at": 1700000008.0,
  "created": "2023-11-14T22:13:28.000+00:00",
  "planned": false,
  "state": "given_up",
  "state_data": {},
  "task_id": null,
  "order": {
    "kind": "generate",
    "prompt": "a cat on a table",
    "first": {
      "kind": "local",
      "path": "/pictures/cat.png"
    },
    "last": {
      "kind": "remote",
      "url": "https://cdn/last.png"
    },
    "mode": "turbo",
    "resolution": "480p",
    "loop": true,
    "callback_url": "https://hook.example/1"
  },
  "postings": [],
  "foreseen": null,
  "body": null,
  "parent": null,
  "curation": {
    "picked": null,
    "starred": [],
    "rejected": []
  },
  "annotations": {},
  "charges": [],
  "projects": {},
  "failure": null,
  "video_id": null,
  "result": null,
  "clips": [],
  "measured": [],
  "missing": [],
  "cleared": [],
  "journal": [
    {
      "at": 1.5,
      "time": "1970-01-01T00:00:01.500+00:00",
      "what": "ordered",
      "detail": ""
    }
  ]
}
');
CREATE TABLE emptied (number INTEGER PRIMARY KEY CHECK (number = 1)) STRICT;
CREATE TABLE frames (
        name TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        used_at REAL NOT NULL
    ) STRICT
    ;
CREATE TABLE hints (
            job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            clip INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            way INTEGER NOT NULL,
            told TEXT NOT NULL,
            PRIMARY KEY (job_id, clip)
        ) STRICT
        ;
INSERT INTO "hints" VALUES('20261101-120000-0000aaaa',1,'1111111111111111111111111111111111111111111111111111111111111111',1,'{"seconds":5.2,"motion":[1.5,0.0],"still":[],"cuts":[3.0],"flicker":[],"first":0.97,"last":null,"seam":0.42}');
CREATE TABLE jobs (
            id TEXT PRIMARY KEY,
            created_at REAL NOT NULL,
            prompt TEXT NOT NULL,
            order_json TEXT NOT NULL,
            state TEXT NOT NULL,
            state_json TEXT NOT NULL,
            task_id TEXT UNIQUE,
            video_id TEXT,
            parent_id TEXT,
            parent_index INTEGER,
            curation TEXT NOT NULL, postings TEXT NOT NULL DEFAULT '[]', foreseen TEXT, annotations TEXT NOT NULL DEFAULT '{}', alive INTEGER NOT NULL DEFAULT 1, continues TEXT, placed_at REAL,
            CHECK ((parent_id IS NULL) = (parent_index IS NULL))
        ) STRICT
        ;
INSERT INTO "jobs" VALUES('job-1',1700000001.0,'a cat on a table','{"kind":"generate","prompt":"a cat on a table","first":{"kind":"local","path":"/pictures/cat.png"},"last":{"kind":"remote","url":"https://cdn/last.png"},"mode":"turbo","resolution":"480p","loop":true,"callback_url":"https://hook.example/1"}','draft','{"place":2.5,"held":true,"urls":{"first":"https://cdn/one.png","last":null},"tries":3,"waiting_for":{"code":"api_error","charge":"maybe","trace_id":"trace-1","said":"fetch failed","status":500,"values":[]},"again_at":null}',NULL,NULL,NULL,NULL,'{}','[]','{"credits":"0.54","as_of":1700000000.5}','{}',1,NULL,1700000001.0);
INSERT INTO "jobs" VALUES('job-2',1700000002.0,'a cat on a table','{"kind":"generate","prompt":"a cat on a table","first":{"kind":"local","path":"/pictures/cat.png"},"last":{"kind":"remote","url":"https://cdn/last.png"},"mode":"turbo","resolution":"480p","loop":true,"callback_url":"https://hook.example/1"}','uploading','{"slot":"last","draft":{"place":2.5,"held":true,"urls":{"first":"https://cdn/one.png","last":null},"tries":3,"waiting_for":{"code":"api_error","charge":"maybe","trace_id":"trace-1","said":"fetch failed","status":500,"values":[]},"again_at":null},"sent":10,"total":99}',NULL,NULL,NULL,NULL,'{}','[]',NULL,'{}',1,NULL,NULL);
INSERT INTO "jobs" VALUES('job-3',1700000003.0,'a cat on a table','{"kind":"generate","prompt":"a cat on a table","first":{"kind":"local","path":"/pictures/cat.png"},"last":{"kind":"remote","url":"https://cdn/last.png"},"mode":"turbo","resolution":"480p","loop":true,"callback_url":"https://hook.example/1"}','submitting','{"since":1700000000.5,"body":"{\"action\":\"generate\"}","draft":{"place":2.5,"held":true,"urls":{"first":"https://cdn/one.png","last":null},"tries":3,"waiting_for":{"code":"api_error","charge":"maybe","trace_id":"trace-1","said":"fetch failed","status":500,"values":[]},"again_at":null},"by_service":null,"origin":[]}',NULL,NULL,NULL,NULL,'{}','[]',NULL,'{}',1,NULL,NULL);
INSERT INTO "jobs" VALUES('job-4',1700000004.0,'a cat on a table','{"kind":"generate","prompt":"a cat on a table","first":{"kind":"local","path":"/pictures/cat.png"},"last":{"kind":"remote","url":"https://cdn/last.png"},"mode":"turbo","resolution":"480p","loop":true,"callback_url":"https://hook.example/1"}','unconfirmed','{"since":1700000000.5,"body":"{\"action\":\"generate\"}","why":{"code":"api_error","charge":"maybe","trace_id":"trace-1","said":"fetch failed","status":500,"values":[]},"missed":2,"asks":true,"by_service":null,"origin":[],"refused":false,"looked_at":null,"unread":null,"overdue":false}',NULL,NULL,NULL,NULL,'{}','[]',NULL,'{}',1,NULL,NULL);
INSERT INTO "jobs" VALUES('job-5',1700000005.0,'a cat on a table','{"kind":"generate","prompt":"a cat on a table","first":{"kind":"local","path":"/pictures/cat.png"},"last":{"kind":"remote","url":"https://cdn/last.png"},"mode":"turbo","resolution":"480p","loop":true,"callback_url":"https://hook.example/1"}','running','{"task_id":"t-5","since":1700000001.0,"progress":62,"word":"generating","elsewhere":false,"garbled":null}','t-5',NULL,NULL,NULL,'{}','[]',NULL,'{}',1,NULL,NULL);
INSERT INTO "jobs" VALUES('job-6',1700000006.0,'a cat on a table','{"kind":"generate","prompt":"a cat on a table","first":{"kind":"local","path":"/pictures/cat.png"},"last":{"kind":"remote","url":"https://cdn/last.png"},"mode":"turbo","resolution":"480p","loop":true,"callback_url":"https://hook.example/1"}','fetching','{"task_id":"t-6","result":{"video_id":"1751816807896311","urls":["https://host//video/0_0.mp4","https://host//video/0_1.mp4","https://host//video/0_2.mp4","https://host//video/0_3.mp4"],"cover_url":null,"width":560,"height":688,"raw":"{\"success\": true, \"task_id\": \"t-1\", \"video_urls\": [\"https://host//video/0_0.mp4\"], \"extra\": null}","sheet":false},"clips":[{"index":0,"name":"1.mp4","size":3000000,"sha256":"abababababababababababababababababababababababababababababababab","frames":125,"duration":5.208,"width":560,"height":688}],"missing":[{"index":2,"failure":{"code":"api_error","charge":"maybe","trace_id":"trace-1","said":"fetch failed","status":500,"values":[]}}],"took":61.5,"stalled":{"code":"api_error","charge":"maybe","trace_id":"trace-1","said":"fetch failed","status":500,"values":[]},"again_at":null}','t-6','1751816807896311',NULL,NULL,'{}','[]',NULL,'{}',1,NULL,NULL);
INSERT INTO "jobs" VALUES('job-7',1700000007.0,'a cat on a table','{"kind":"generate","prompt":"a cat on a table","first":{"kind":"local","path":"/pictures/cat.png"},"last":{"kind":"remote","url":"https://cdn/last.png"},"mode":"turbo","resolution":"480p","loop":true,"callback_url":"https://hook.example/1"}','done','{"task_id":"t-7","result":{"video_id":"1751816807896311","urls":["https://host//video/0_0.mp4","https://host//video/0_1.mp4","https://host//video/0_2.mp4","https://host//video/0_3.mp4"],"cover_url":null,"width":560,"height":688,"raw":"{\"success\": true, \"task_id\": \"t-1\", \"video_urls\": [\"https://host//video/0_0.mp4\"], \"extra\": null}","sheet":false},"clips":[{"index":0,"name":"1.mp4","size":3000000,"sha256":"abababababababababababababababababababababababababababababababab","frames":125,"duration":5.208,"width":560,"height":688}],"missing":[{"index":2,"failure":{"code":"api_error","charge":"maybe","trace_id":"trace-1","said":"fetch failed","status":500,"values":[]}}],"took":61.5}','t-7','1751816807896311',NULL,NULL,'{}','[]',NULL,'{}',1,NULL,NULL);
INSERT INTO "jobs" VALUES('job-8',1700000008.0,'a cat on a table','{"kind":"generate","prompt":"a cat on a table","first":{"kind":"local","path":"/pictures/cat.png"},"last":{"kind":"remote","url":"https://cdn/last.png"},"mode":"turbo","resolution":"480p","loop":true,"callback_url":"https://hook.example/1"}','failed','{"failure":{"code":"api_error","charge":"maybe","trace_id":"trace-1","said":"fetch failed","status":500,"values":[]},"task_id":"t-8"}','t-8',NULL,NULL,NULL,'{}','[]',NULL,'{}',0,NULL,NULL);
INSERT INTO "jobs" VALUES('job-9',1700000009.0,'a cat on a table','{"kind":"generate","prompt":"a cat on a table","first":{"kind":"local","path":"/pictures/cat.png"},"last":{"kind":"remote","url":"https://cdn/last.png"},"mode":"turbo","resolution":"480p","loop":true,"callback_url":"https://hook.example/1"}','stopped','{"task_id":"t-9"}','t-9',NULL,NULL,NULL,'{}','[]',NULL,'{}',0,NULL,NULL);
INSERT INTO "jobs" VALUES('job-10',1700000010.0,'a cat on a table','{"kind":"generate","prompt":"a cat on a table","first":{"kind":"local","path":"/pictures/cat.png"},"last":{"kind":"remote","url":"https://cdn/last.png"},"mode":"turbo","resolution":"480p","loop":true,"callback_url":"https://hook.example/1"}','given_up','{}',NULL,NULL,NULL,NULL,'{}','[]',NULL,'{}',0,NULL,NULL);
INSERT INTO "jobs" VALUES('job-99',1700000099.0,'closer','{"kind":"extend","prompt":"closer","video_id":"1751816807896311","video_index":1,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','draft','{"place":99.0,"held":false,"urls":{"first":null,"last":null},"tries":0,"waiting_for":null,"again_at":null}',NULL,NULL,'job-1',1,'{"picked":1,"starred":[0,3],"rejected":[2]}','[{"since":1700000000.5,"body":"{\"action\":\"generate\"}","by_service":null,"origin":[],"waived":false},{"since":1700000900.0,"body":"{}","by_service":1700000899.5,"origin":[["credential_id","c-1"]],"waived":true}]',NULL,'{}',1,'1751816807896311',NULL);
INSERT INTO "jobs" VALUES('job-50',1700000050.0,'a cat on a table','{"kind":"generate","prompt":"a cat on a table","first":{"kind":"local","path":"/pictures/cat.png"},"last":{"kind":"remote","url":"https://cdn/last.png"},"mode":"turbo","resolution":"480p","loop":true,"callback_url":"https://hook.example/1"}','planned','{"place":50.0,"held":false,"urls":{"first":null,"last":null},"tries":0,"waiting_for":null,"again_at":null}',NULL,NULL,NULL,NULL,'{}','[]',NULL,'{}',1,NULL,NULL);
INSERT INTO "jobs" VALUES('20261101-120000-0000aaaa',1793534400.0,'Ein Café in 東京の夜 --motion high','{"kind":"generate","prompt":"Ein Café in 東京の夜 --motion high","first":{"kind":"local","path":"/pictures/Übersee boat.png"},"last":null,"mode":"turbo","resolution":"720p","loop":true,"callback_url":null}','done','{"task_id":"t-8a","result":{"video_id":"81","urls":["https://host//video/0_0.mp4","https://host//video/0_1.mp4","https://host//video/0_2.mp4","https://host//video/0_3.mp4"],"cover_url":null,"width":null,"height":null,"raw":"{}","sheet":false},"clips":[{"index":0,"name":"1.mp4","size":3000000,"sha256":"0000000000000000000000000000000000000000000000000000000000000000","frames":125,"duration":5.208,"width":1248,"height":704},{"index":1,"name":"2.mp4","size":3000001,"sha256":"1111111111111111111111111111111111111111111111111111111111111111","frames":125,"duration":5.208,"width":1248,"height":704},{"index":2,"name":"3.mp4","size":3000002,"sha256":"2222222222222222222222222222222222222222222222222222222222222222","frames":125,"duration":5.208,"width":1248,"height":704},{"index":3,"name":"4.mp4","size":3000003,"sha256":"3333333333333333333333333333333333333333333333333333333333333333","frames":125,"duration":5.208,"width":1248,"height":704}],"missing":[],"took":61.0,"cleared":[]}','t-8a','81',NULL,NULL,'{"picked":1,"starred":[1],"rejected":[3]}','[]',NULL,'{"variants":[{"index":0,"note":"the one with the gull","projects":["20300317-174640-0cf0d872"],"stars":4,"tags":["rain"]},{"index":1,"stars":4}]}',0,NULL,NULL);
INSERT INTO "jobs" VALUES('20261101-120500-0000bbbb',1793534700.0,'closer','{"kind":"extend","prompt":"closer","video_id":"81","video_index":1,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','running','{"task_id":"t-8b","since":1793534701.0,"progress":null,"word":null,"elsewhere":false,"garbled":null}','t-8b',NULL,'20261101-120000-0000aaaa',1,'{}','[]',NULL,'{}',1,'81',NULL);
INSERT INTO "jobs" VALUES('20261101-121000-0000cccc',1793535000.0,'planned','{"kind":"generate","prompt":"planned","first":{"kind":"remote","url":"https://pictures.example/1.png"},"last":null,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','planned','{"place":0.0,"held":false,"urls":{"first":null,"last":null},"tries":0,"waiting_for":null,"again_at":null}',NULL,NULL,NULL,NULL,'{}','[]',NULL,'{}',1,NULL,NULL);
INSERT INTO "jobs" VALUES('20261101-122000-0000dddd',1793535600.0,'closer','{"kind":"extend","prompt":"closer","video_id":"81","video_index":1,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','running','{"task_id":"t-orphan","since":1793534701.0,"progress":null,"word":null,"elsewhere":false,"garbled":null}','t-orphan',NULL,NULL,NULL,'{}','[]',NULL,'{}',1,'81',NULL);
CREATE TABLE journal (
            number INTEGER PRIMARY KEY,
            job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            at REAL NOT NULL,
            what TEXT NOT NULL,
            detail TEXT NOT NULL
        ) STRICT
        ;
INSERT INTO "journal" VALUES(1,'job-1',1700000000.0,'ordered','');
INSERT INTO "journal" VALUES(2,'job-2',1700000000.0,'ordered','');
INSERT INTO "journal" VALUES(3,'job-3',1700000000.0,'ordered','');
INSERT INTO "journal" VALUES(4,'job-4',1700000000.0,'ordered','');
INSERT INTO "journal" VALUES(5,'job-5',1700000000.0,'ordered','');
INSERT INTO "journal" VALUES(6,'job-6',1700000000.0,'ordered','');
INSERT INTO "journal" VALUES(7,'job-7',1700000000.0,'ordered','');
INSERT INTO "journal" VALUES(8,'job-8',1700000000.0,'ordered','');
INSERT INTO "journal" VALUES(9,'job-9',1700000000.0,'ordered','');
INSERT INTO "journal" VALUES(10,'job-10',1700000000.0,'ordered','');
INSERT INTO "journal" VALUES(11,'job-7',1700000002.0,'Accepted','{"task_id":"t-7","trace_id":"trace-7"}');
CREATE TABLE labelled (
            label INTEGER NOT NULL, facts INTEGER NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (label, facts, key)
        ) STRICT, WITHOUT ROWID
        ;
INSERT INTO "labelled" VALUES(1700004295967296,15118285031424,27200000016000015);
INSERT INTO "labelled" VALUES(1700004295967296,33031,27200001584000015);
INSERT INTO "labelled" VALUES(1793538694967296,3523643396,28696550400000011);
INSERT INTO "labelled" VALUES(1793538694967296,3523643392,28696550400000012);
INSERT INTO "labelled" VALUES(1793538694967296,3540420611,28696550400000013);
INSERT INTO "labelled" VALUES(1,3540420608,28696550400000014);
INSERT INTO "labelled" VALUES(2,3540420608,28696550400000014);
INSERT INTO "labelled" VALUES(1793538694967296,3540420608,28696550400000014);
INSERT INTO "labelled" VALUES(1,3506866183,28696550400000015);
INSERT INTO "labelled" VALUES(2,3506866183,28696550400000015);
INSERT INTO "labelled" VALUES(1793538694967296,3506866183,28696550400000015);
INSERT INTO "labelled" VALUES(1793538694967296,33024,28696555200000015);
CREATE TABLE labels (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, shown TEXT NOT NULL, UNIQUE (kind, name)
        ) STRICT
        ;
INSERT INTO "labels" VALUES(1,'project','20300317-174640-0cf0d872','20300317-174640-0cf0d872');
INSERT INTO "labels" VALUES(2,'tag','rain','rain');
CREATE TABLE listed (key INTEGER PRIMARY KEY, facts INTEGER NOT NULL, own_words INTEGER NOT NULL) STRICT;
INSERT INTO "listed" VALUES(27200000016000015,15118285031424,0);
INSERT INTO "listed" VALUES(27200000032000015,149504,0);
INSERT INTO "listed" VALUES(27200000048000015,149504,0);
INSERT INTO "listed" VALUES(27200000064000015,149568,0);
INSERT INTO "listed" VALUES(27200000080000015,149504,0);
INSERT INTO "listed" VALUES(27200000096000014,3524413440,0);
INSERT INTO "listed" VALUES(27200000096000015,3490859008,0);
INSERT INTO "listed" VALUES(27200000112000014,15121809295368,0);
INSERT INTO "listed" VALUES(27200000112000015,15121775740936,0);
INSERT INTO "listed" VALUES(27200000128000015,149536,0);
INSERT INTO "listed" VALUES(27200000144000015,149504,0);
INSERT INTO "listed" VALUES(27200000160000015,149504,0);
INSERT INTO "listed" VALUES(27200001584000015,33031,0);
INSERT INTO "listed" VALUES(28696550400000011,3523643396,0);
INSERT INTO "listed" VALUES(28696550400000012,3523643392,0);
INSERT INTO "listed" VALUES(28696550400000013,3540420611,0);
INSERT INTO "listed" VALUES(28696550400000014,3540420608,1);
INSERT INTO "listed" VALUES(28696550400000015,3506866183,0);
INSERT INTO "listed" VALUES(28696555200000015,33024,0);
INSERT INTO "listed" VALUES(28696569600000015,33024,0);
CREATE TABLE listed_jobs (
            number INTEGER PRIMARY KEY,
            job_id TEXT NOT NULL UNIQUE REFERENCES jobs (id) ON DELETE CASCADE,
            lineage INTEGER
        ) STRICT
        ;
INSERT INTO "listed_jobs" VALUES(1700000001000000,'job-1',1700000001000000);
INSERT INTO "listed_jobs" VALUES(1700000002000000,'job-2',NULL);
INSERT INTO "listed_jobs" VALUES(1700000003000000,'job-3',NULL);
INSERT INTO "listed_jobs" VALUES(1700000004000000,'job-4',NULL);
INSERT INTO "listed_jobs" VALUES(1700000005000000,'job-5',NULL);
INSERT INTO "listed_jobs" VALUES(1700000006000000,'job-6',NULL);
INSERT INTO "listed_jobs" VALUES(1700000007000000,'job-7',NULL);
INSERT INTO "listed_jobs" VALUES(1700000008000000,'job-8',NULL);
INSERT INTO "listed_jobs" VALUES(1700000009000000,'job-9',NULL);
INSERT INTO "listed_jobs" VALUES(1700000010000000,'job-10',NULL);
INSERT INTO "listed_jobs" VALUES(1700000099000000,'job-99',1700000001000000);
INSERT INTO "listed_jobs" VALUES(1793534400000000,'20261101-120000-0000aaaa',1793534400000000);
INSERT INTO "listed_jobs" VALUES(1793534700000000,'20261101-120500-0000bbbb',1793534400000000);
INSERT INTO "listed_jobs" VALUES(1793535600000000,'20261101-122000-0000dddd',NULL);
CREATE TABLE projects (id TEXT PRIMARY KEY, name TEXT NOT NULL, created_at REAL NOT NULL) STRICT;
INSERT INTO "projects" VALUES('20300317-174640-0cf0d872','Harbour',1900000000.0);
CREATE TABLE queue_pause (number INTEGER PRIMARY KEY CHECK (number = 1), why TEXT) STRICT;
INSERT INTO "queue_pause" VALUES(1,'{"code":"api_error","charge":"maybe","trace_id":"trace-1","said":"fetch failed","status":500,"values":[]}');
CREATE TABLE saved_searches (name TEXT PRIMARY KEY, search TEXT NOT NULL) STRICT;
INSERT INTO "saved_searches" VALUES('Rainy','{"words":"rain","filter":{"traits":[],"makings":[],"modes":[],"resolutions":[],"aspects":[],"loop":null,"stars":0,"seconds":{"least":null,"most":null},"credits":{"least":null,"most":null},"made":{"least":null,"most":null},"tags":[],"projects":[]},"sorting":"newest","grouping":"none"}');
CREATE TABLE tallies (
            label INTEGER NOT NULL, facts INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (label, facts)
        ) STRICT, WITHOUT ROWID
        ;
INSERT INTO "tallies" VALUES(0,33024,2);
INSERT INTO "tallies" VALUES(0,33031,1);
INSERT INTO "tallies" VALUES(0,149504,5);
INSERT INTO "tallies" VALUES(0,149536,1);
INSERT INTO "tallies" VALUES(0,149568,1);
INSERT INTO "tallies" VALUES(0,3490859008,1);
INSERT INTO "tallies" VALUES(0,3506866183,1);
INSERT INTO "tallies" VALUES(0,3523643392,1);
INSERT INTO "tallies" VALUES(0,3523643396,1);
INSERT INTO "tallies" VALUES(0,3524413440,1);
INSERT INTO "tallies" VALUES(0,3540420608,1);
INSERT INTO "tallies" VALUES(0,3540420611,1);
INSERT INTO "tallies" VALUES(0,15118285031424,1);
INSERT INTO "tallies" VALUES(0,15121775740936,1);
INSERT INTO "tallies" VALUES(0,15121809295368,1);
INSERT INTO "tallies" VALUES(1,3506866183,1);
INSERT INTO "tallies" VALUES(1,3540420608,1);
INSERT INTO "tallies" VALUES(2,3506866183,1);
INSERT INTO "tallies" VALUES(2,3540420608,1);
INSERT INTO "tallies" VALUES(1700004295967296,33031,1);
INSERT INTO "tallies" VALUES(1700004295967296,15118285031424,1);
INSERT INTO "tallies" VALUES(1793538694967296,33024,1);
INSERT INTO "tallies" VALUES(1793538694967296,3506866183,1);
INSERT INTO "tallies" VALUES(1793538694967296,3523643392,1);
INSERT INTO "tallies" VALUES(1793538694967296,3523643396,1);
INSERT INTO "tallies" VALUES(1793538694967296,3540420608,1);
INSERT INTO "tallies" VALUES(1793538694967296,3540420611,1);
CREATE TABLE unrecorded (job_id TEXT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE) STRICT;
INSERT INTO "unrecorded" VALUES('job-2');
INSERT INTO "unrecorded" VALUES('job-3');
INSERT INTO "unrecorded" VALUES('job-4');
INSERT INTO "unrecorded" VALUES('job-5');
INSERT INTO "unrecorded" VALUES('job-6');
INSERT INTO "unrecorded" VALUES('job-7');
INSERT INTO "unrecorded" VALUES('job-8');
INSERT INTO "unrecorded" VALUES('job-9');
INSERT INTO "unrecorded" VALUES('job-10');
INSERT INTO "unrecorded" VALUES('job-99');
INSERT INTO "unrecorded" VALUES('job-50');
INSERT INTO "unrecorded" VALUES('job-1');
INSERT INTO "unrecorded" VALUES('20261101-120000-0000aaaa');
INSERT INTO "unrecorded" VALUES('20261101-120500-0000bbbb');
INSERT INTO "unrecorded" VALUES('20261101-121000-0000cccc');
INSERT INTO "unrecorded" VALUES('20261101-122000-0000dddd');
CREATE TABLE uploads (
        host TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        url TEXT NOT NULL,
        PRIMARY KEY (host, sha256)
    ) STRICT
    ;
CREATE VIRTUAL TABLE words USING fts5(texts, tokenize = 'ascii', prefix = '1 2 3');
INSERT INTO words (rowid, texts) VALUES(27200000016000015, 'a cat on a table cat png last png job 1');
INSERT INTO words (rowid, texts) VALUES(27200000032000015, 'a cat on a table cat png last png job 2');
INSERT INTO words (rowid, texts) VALUES(27200000048000015, 'a cat on a table cat png last png job 3');
INSERT INTO words (rowid, texts) VALUES(27200000064000015, 'a cat on a table cat png last png job 4');
INSERT INTO words (rowid, texts) VALUES(27200000080000015, 'a cat on a table cat png last png job 5 t 5');
INSERT INTO words (rowid, texts) VALUES(27200000096000015, 'a cat on a table cat png last png job 6 t 6');
INSERT INTO words (rowid, texts) VALUES(27200000112000015, 'a cat on a table cat png last png job 7 t 7');
INSERT INTO words (rowid, texts) VALUES(27200000128000015, 'a cat on a table cat png last png job 8 t 8');
INSERT INTO words (rowid, texts) VALUES(27200000144000015, 'a cat on a table cat png last png job 9 t 9');
INSERT INTO words (rowid, texts) VALUES(27200000160000015, 'a cat on a table cat png last png job 10');
INSERT INTO words (rowid, texts) VALUES(27200001584000015, 'closer job 99');
INSERT INTO words (rowid, texts) VALUES(28696550400000014, 'ein cafe in 東 京 の 夜 motion high ubersee boat png 20261101 120000 0000aaaa t 8a the one with the gull rain');
INSERT INTO words (rowid, texts) VALUES(28696550400000015, 'ein cafe in 東 京 の 夜 motion high ubersee boat png 20261101 120000 0000aaaa t 8a');
INSERT INTO words (rowid, texts) VALUES(28696555200000015, 'closer 20261101 120500 0000bbbb t 8b');
INSERT INTO words (rowid, texts) VALUES(28696569600000015, 'closer 20261101 122000 0000dddd t orphan');
CREATE INDEX jobs_newest ON jobs (created_at DESC, id);
CREATE INDEX jobs_children ON jobs (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX journal_of_job ON journal (job_id, number);
CREATE INDEX listed_lineages ON listed_jobs (lineage) WHERE lineage IS NOT NULL;
CREATE INDEX listed_facts ON listed (facts, key);
CREATE INDEX labelled_keys ON labelled (key, label);
CREATE INDEX jobs_alive ON jobs (id) WHERE alive;
CREATE INDEX jobs_videos ON jobs (video_id) WHERE video_id IS NOT NULL;
CREATE INDEX jobs_continuing ON jobs (continues) WHERE continues IS NOT NULL;
CREATE INDEX jobs_placed ON jobs (placed_at) WHERE placed_at IS NOT NULL;
CREATE TRIGGER listed_more AFTER INSERT ON listed BEGIN
            INSERT INTO tallies VALUES (0, new.facts, 1) ON CONFLICT DO UPDATE SET count = count + 1;
        END;
CREATE TRIGGER listed_less AFTER DELETE ON listed BEGIN
            UPDATE tallies SET count = count - 1 WHERE label = 0 AND facts = old.facts;
            DELETE FROM tallies WHERE label = 0 AND facts = old.facts AND count = 0;
            DELETE FROM labelled WHERE key = old.key;
        END;
CREATE TRIGGER listed_moved AFTER UPDATE OF facts ON listed WHEN new.facts <> old.facts BEGIN
            UPDATE tallies SET count = count - 1 WHERE label = 0 AND facts = old.facts;
            DELETE FROM tallies WHERE label = 0 AND facts = old.facts AND count = 0;
            INSERT INTO tallies VALUES (0, new.facts, 1) ON CONFLICT DO UPDATE SET count = count + 1;
            UPDATE labelled SET facts = new.facts WHERE key = new.key;
        END;
CREATE TRIGGER labelled_moved AFTER UPDATE OF facts ON labelled BEGIN
            UPDATE tallies SET count = count - 1 WHERE label = old.label AND facts = old.facts;
            DELETE FROM tallies WHERE label = old.label AND facts = old.facts AND count = 0;
            INSERT INTO tallies VALUES (new.label, new.facts, 1) ON CONFLICT DO UPDATE SET count = count + 1;
        END;
CREATE TRIGGER labelled_more AFTER INSERT ON labelled BEGIN
            INSERT INTO tallies VALUES (new.label, new.facts, 1) ON CONFLICT DO UPDATE SET count = count + 1;
        END;
CREATE TRIGGER labelled_less AFTER DELETE ON labelled BEGIN
            UPDATE tallies SET count = count - 1 WHERE label = old.label AND facts = old.facts;
            DELETE FROM tallies WHERE label = old.label AND facts = old.facts AND count = 0;
        END;
CREATE TRIGGER listed_jobs_less AFTER DELETE ON listed_jobs BEGIN
            DELETE FROM listed WHERE key BETWEEN old.number * 16 AND old.number * 16 + 15;
        END;
COMMIT;
