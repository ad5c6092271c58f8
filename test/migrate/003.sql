PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE schema_version (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at INTEGER NOT NULL);
INSERT INTO schema_version VALUES(1,'001_one_door.sql',1648173600);
INSERT INTO schema_version VALUES(2,'002_ledger_and_figures.sql',1648173600);
INSERT INTO schema_version VALUES(3,'003_api.sql',1648173600);
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    description TEXT NOT NULL
);
INSERT INTO setting VALUES('province_name','Tiền Giang','Tên tỉnh hiện trên đầu trang và trong mẫu in');
INSERT INTO setting VALUES('province_code','H58','Mã định danh của tỉnh, đứng trước mã hồ sơ (chưa chắc chắn: kiểm tra với QĐ 20/2020/QĐ-TTg trước khi dùng thật)');
INSERT INTO setting VALUES('calendar_code','tien-giang','Lịch làm việc dùng khi cơ quan và cơ quan cấp trên không có lịch riêng');
INSERT INTO setting VALUES('max_supplements','1','Số lần được yêu cầu bổ sung hồ sơ; bộ chỉ số 766 tính trễ từ lần thứ hai');
INSERT INTO setting VALUES('supplement_days','30','Số ngày để người nộp bổ sung giấy tờ, quá hạn thì được dừng giải quyết (chưa có quy định thống nhất)');
INSERT INTO setting VALUES('online_answer_hours','8','Số giờ làm việc để trả lời hồ sơ nộp trực tuyến (NĐ 107/2021/NĐ-CP, cần kiểm tra)');
INSERT INTO setting VALUES('consult_hours','24','Số giờ làm việc dành cho cơ quan được lấy ý kiến');
INSERT INTO setting VALUES('apology_before_hours','8','Phải xin lỗi và hẹn lại chậm nhất trước hạn bao nhiêu giờ làm việc (NĐ 61/2018/NĐ-CP, Đ.19: trước một ngày)');
INSERT INTO setting VALUES('soon_hours','8','Báo sắp đến hạn khi còn bao nhiêu giờ làm việc');
INSERT INTO setting VALUES('hotline','1022','Số điện thoại đường dây nóng ghi trên giấy hẹn và trang tra cứu');
INSERT INTO setting VALUES('hotline_text','Phản ánh, kiến nghị về giải quyết thủ tục: gọi 1022','Câu ghi cuối giấy hẹn và thư xin lỗi');
INSERT INTO setting VALUES('contact_email','mot-cua@example.com','Thư điện tử ghi trên mẫu in (trình diễn)');
INSERT INTO setting VALUES('portal_url','http://127.0.0.1:8080','Địa chỉ trang của hệ thống, dùng trong mã QR và tin nhắn');
INSERT INTO setting VALUES('lookup_secret_length','4','Số ký tự của mã tra cứu in trên giấy hẹn');
INSERT INTO setting VALUES('lookup_tries_per_hour','20','Số lần tra cứu sai cho phép trong một giờ từ một địa chỉ');
INSERT INTO setting VALUES('login_tries','5','Số lần nhập sai mật khẩu trước khi khóa');
INSERT INTO setting VALUES('lock_minutes','15','Khóa đăng nhập bao nhiêu phút sau khi nhập sai quá số lần');
INSERT INTO setting VALUES('session_hours','8','Phiên làm việc của cán bộ kéo dài bao nhiêu giờ');
INSERT INTO setting VALUES('attachment_max_mb','20','Dung lượng tối đa của một tệp đính kèm (MB)');
INSERT INTO setting VALUES('draft_days','30','Giữ hồ sơ nộp dở bao nhiêu ngày');
INSERT INTO setting VALUES('form_number_supplement','HDHS','Ký hiệu phiếu yêu cầu bổ sung (mẫu 02)');
INSERT INTO setting VALUES('form_number_refusal','TCHS','Ký hiệu phiếu từ chối (mẫu 03; ký hiệu chưa chắc chắn)');
INSERT INTO setting VALUES('form_number_apology','PXL','Ký hiệu phiếu xin lỗi (mẫu 04)');
INSERT INTO setting VALUES('rating_edit_days','7','Số ngày người dân được sửa đánh giá của mình');
INSERT INTO setting VALUES('inspection_delay_days','30','Lần xem hồ sơ của người làm thanh tra, kiểm tra hiện cho người dân sau bao nhiêu ngày (chưa có quy định thống nhất)');
INSERT INTO setting VALUES('checkpoint_minutes','10','Ký mốc của nhật ký cách nhau bao nhiêu phút khi có việc mới');
INSERT INTO setting VALUES('checkpoint_mail','-','Thư điện tử nhận mỗi mốc ký số, để ngoài tỉnh cũng giữ một bản (gạch ngang: không gửi)');
INSERT INTO setting VALUES('api_per_minute','600','Số yêu cầu mỗi phút mà một mã truy cập của phần mềm được gửi đến /api/v1; quá số này được trả lời 429');
CREATE TABLE definition (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    cells TEXT NOT NULL,
    loaded_at INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
);
INSERT INTO definition VALUES('settings.csv','province_name','province_nameTiền GiangTên tỉnh hiện trên đầu trang và trong mẫu in',1638662400);
INSERT INTO definition VALUES('settings.csv','province_code','province_codeH58Mã định danh của tỉnh, đứng trước mã hồ sơ (chưa chắc chắn: kiểm tra với QĐ 20/2020/QĐ-TTg trước khi dùng thật)',1638662400);
INSERT INTO definition VALUES('settings.csv','calendar_code','calendar_codetien-giangLịch làm việc dùng khi cơ quan và cơ quan cấp trên không có lịch riêng',1638662400);
INSERT INTO definition VALUES('settings.csv','max_supplements','max_supplements1Số lần được yêu cầu bổ sung hồ sơ; bộ chỉ số 766 tính trễ từ lần thứ hai',1638662400);
INSERT INTO definition VALUES('settings.csv','supplement_days','supplement_days30Số ngày để người nộp bổ sung giấy tờ, quá hạn thì được dừng giải quyết (chưa có quy định thống nhất)',1638662400);
INSERT INTO definition VALUES('settings.csv','online_answer_hours','online_answer_hours8Số giờ làm việc để trả lời hồ sơ nộp trực tuyến (NĐ 107/2021/NĐ-CP, cần kiểm tra)',1638662400);
INSERT INTO definition VALUES('settings.csv','consult_hours','consult_hours24Số giờ làm việc dành cho cơ quan được lấy ý kiến',1638662400);
INSERT INTO definition VALUES('settings.csv','apology_before_hours','apology_before_hours8Phải xin lỗi và hẹn lại chậm nhất trước hạn bao nhiêu giờ làm việc (NĐ 61/2018/NĐ-CP, Đ.19: trước một ngày)',1638662400);
INSERT INTO definition VALUES('settings.csv','soon_hours','soon_hours8Báo sắp đến hạn khi còn bao nhiêu giờ làm việc',1638662400);
INSERT INTO definition VALUES('settings.csv','hotline','hotline1022Số điện thoại đường dây nóng ghi trên giấy hẹn và trang tra cứu',1638662400);
INSERT INTO definition VALUES('settings.csv','hotline_text','hotline_textPhản ánh, kiến nghị về giải quyết thủ tục: gọi 1022Câu ghi cuối giấy hẹn và thư xin lỗi',1638662400);
INSERT INTO definition VALUES('settings.csv','contact_email','contact_emailmot-cua@example.comThư điện tử ghi trên mẫu in (trình diễn)',1638662400);
INSERT INTO definition VALUES('settings.csv','portal_url','portal_urlhttp://127.0.0.1:8080Địa chỉ trang của hệ thống, dùng trong mã QR và tin nhắn',1638662400);
INSERT INTO definition VALUES('settings.csv','lookup_secret_length','lookup_secret_length4Số ký tự của mã tra cứu in trên giấy hẹn',1638662400);
INSERT INTO definition VALUES('settings.csv','lookup_tries_per_hour','lookup_tries_per_hour20Số lần tra cứu sai cho phép trong một giờ từ một địa chỉ',1638662400);
INSERT INTO definition VALUES('settings.csv','login_tries','login_tries5Số lần nhập sai mật khẩu trước khi khóa',1638662400);
INSERT INTO definition VALUES('settings.csv','lock_minutes','lock_minutes15Khóa đăng nhập bao nhiêu phút sau khi nhập sai quá số lần',1638662400);
INSERT INTO definition VALUES('settings.csv','session_hours','session_hours8Phiên làm việc của cán bộ kéo dài bao nhiêu giờ',1638662400);
INSERT INTO definition VALUES('settings.csv','attachment_max_mb','attachment_max_mb20Dung lượng tối đa của một tệp đính kèm (MB)',1638662400);
INSERT INTO definition VALUES('settings.csv','draft_days','draft_days30Giữ hồ sơ nộp dở bao nhiêu ngày',1638662400);
INSERT INTO definition VALUES('settings.csv','form_number_supplement','form_number_supplementHDHSKý hiệu phiếu yêu cầu bổ sung (mẫu 02)',1638662400);
INSERT INTO definition VALUES('settings.csv','form_number_refusal','form_number_refusalTCHSKý hiệu phiếu từ chối (mẫu 03; ký hiệu chưa chắc chắn)',1638662400);
INSERT INTO definition VALUES('settings.csv','form_number_apology','form_number_apologyPXLKý hiệu phiếu xin lỗi (mẫu 04)',1638662400);
INSERT INTO definition VALUES('settings.csv','rating_edit_days','rating_edit_days7Số ngày người dân được sửa đánh giá của mình',1638662400);
INSERT INTO definition VALUES('settings.csv','inspection_delay_days','inspection_delay_days30Lần xem hồ sơ của người làm thanh tra, kiểm tra hiện cho người dân sau bao nhiêu ngày (chưa có quy định thống nhất)',1638662400);
INSERT INTO definition VALUES('settings.csv','checkpoint_minutes','checkpoint_minutes10Ký mốc của nhật ký cách nhau bao nhiêu phút khi có việc mới',1638662400);
INSERT INTO definition VALUES('settings.csv','checkpoint_mail','checkpoint_mail-Thư điện tử nhận mỗi mốc ký số, để ngoài tỉnh cũng giữ một bản (gạch ngang: không gửi)',1638662400);
INSERT INTO definition VALUES('settings.csv','api_per_minute','api_per_minute600Số yêu cầu mỗi phút mà một mã truy cập của phần mềm được gửi đến /api/v1; quá số này được trả lời 429',1638662400);
CREATE TABLE area (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL,
    parent_code TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    successor_code TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    confidence TEXT NOT NULL,
    UNIQUE (code, valid_from)
);
INSERT INTO area VALUES(1,'82','Tỉnh Tiền Giang','Tỉnh',1,'',0,20269,'82','','NQ 202/2025/QH15','firm (code, merger)');
INSERT INTO area VALUES(2,'82','Tỉnh Đồng Tháp','Tỉnh',1,'',20270,2932896,'','NQ 202/2025/QH15; QĐ 19/2025/QĐ-TTg','','firm');
INSERT INTO area VALUES(3,'815','Thành phố Mỹ Tho','Thành phố',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(4,'816','Thị xã Gò Công','Thị xã',2,'82',0,19843,'816','','NQ 1013/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(5,'816','Thành phố Gò Công','Thành phố',2,'82',19844,20269,'','NQ 1013/NQ-UBTVQH15','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(6,'817','Thị xã Cai Lậy','Thị xã',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(7,'818','Huyện Tân Phước','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(8,'819','Huyện Cái Bè','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(9,'820','Huyện Cai Lậy','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(10,'821','Huyện Châu Thành','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(11,'822','Huyện Chợ Gạo','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(12,'823','Huyện Gò Công Tây','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(13,'824','Huyện Gò Công Đông','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(14,'825','Huyện Tân Phú Đông','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(15,'28249','Phường 5','Phường',3,'815',0,20269,'28249','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(19,'28261','Phường 1','Phường',3,'815',0,20269,'28261','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(25,'28279','Phường Tân Long','Phường',3,'815',0,20269,'28261','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(35,'28306','Phường 5','Phường',3,'816',0,20269,'28306','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(38,'28312','Xã Long Thuận','Xã',3,'816',0,19843,'28312','','NQ 1013/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(39,'28312','Phường Long Thuận','Phường',3,'816',19844,20269,'28297','NQ 1013/NQ-UBTVQH15','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(45,'28324','Xã Tân Hòa Đông','Xã',3,'818',0,20269,'28321','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(72,'28405','Xã Mỹ Đức Đông','Xã',3,'819',0,20269,'28405','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(76,'28417','Xã Tân Hưng','Xã',3,'819',0,20269,'28426','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(80,'28429','Xã An Hữu','Xã',3,'819',0,20269,'28429','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(81,'28432','Xã Hòa Hưng','Xã',3,'819',0,20269,'28429','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(127,'28555','Xã Hữu Đạo','Xã',3,'821',0,20027,'28564','','Nghị quyết UBTVQH15 về sắp xếp 2023-2025 (cần bổ sung số)','firm (GSO codes); successor unsure');
INSERT INTO area VALUES(151,'28627','Xã Tân Thuận Bình','Xã',3,'822',0,20269,'28627','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(157,'28645','Xã Hòa Định','Xã',3,'822',0,20269,'28648','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(164,'28666','Xã Bình Nhì','Xã',3,'823',0,20269,'28660','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(172,'28690','Xã Tân Thới','Xã',3,'825',0,20269,'28693','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(194,'28249','Phường Đạo Thạnh','Phường',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(195,'28261','Phường Mỹ Tho','Phường',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(200,'28306','Phường Gò Công','Phường',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(210,'28405','Xã Mỹ Đức Tây','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(213,'28429','Xã An Hữu','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(235,'28627','Xã Tân Thuận Bình','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
CREATE TABLE agency (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    level TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_code TEXT NOT NULL,
    area_code TEXT NOT NULL,
    gov_code TEXT NOT NULL,
    calendar_code TEXT NOT NULL,
    scored TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    successor_code TEXT NOT NULL,
    confidence TEXT NOT NULL,
    note TEXT NOT NULL
);
INSERT INTO agency VALUES(1,'ubnd-tinh','Ủy ban nhân dân tỉnh Tiền Giang','UBND tỉnh','province','people_committee','','82','H58','','',0,20269,'ubnd-tinh-2025','firm; gov_code memory','');
INSERT INTO agency VALUES(2,'ubnd-tinh-2025','Ủy ban nhân dân tỉnh Đồng Tháp','UBND tỉnh','province','people_committee','','82','','','',20270,2932896,'','firm; gov_code left empty: unsure','');
INSERT INTO agency VALUES(3,'tt-hcc','Trung tâm Phục vụ hành chính công','TT PVHCC','province','one_stop','ubnd-tinh','82','','','',0,2932896,'','firm','');
INSERT INTO agency VALUES(4,'van-phong-ubnd','Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh','Văn phòng UBND tỉnh','province','office','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(5,'so-tai-chinh','Sở Tài chính','STC','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(6,'so-xay-dung','Sở Xây dựng','SXD','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(7,'so-noi-vu','Sở Nội vụ','SNV','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(8,'so-tu-phap','Sở Tư pháp','STP','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(9,'so-van-hoa-the-thao-du-lich','Sở Văn hóa, Thể thao và Du lịch','SVHTTDL','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(10,'so-khoa-hoc-cong-nghe','Sở Khoa học và Công nghệ','SKHCN','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(11,'so-nong-nghiep-ptnt','Sở Nông nghiệp và Phát triển nông thôn','SNN&PTNT','province','department','ubnd-tinh','82','','','department',0,20147,'so-nong-nghiep-moi-truong','firm (2020 list); valid_to and successor memory','');
INSERT INTO agency VALUES(12,'so-cong-thuong','Sở Công Thương','SCT','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(13,'so-y-te','Sở Y tế','SYT','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(14,'so-tai-nguyen-moi-truong','Sở Tài nguyên và Môi trường','STNMT','province','department','ubnd-tinh','82','','','department',0,20147,'so-nong-nghiep-moi-truong','firm (2020 list); valid_to and successor memory','');
INSERT INTO agency VALUES(15,'so-giao-thong-van-tai','Sở Giao thông vận tải','SGTVT','province','department','ubnd-tinh','82','','','department',0,20147,'so-xay-dung','firm (2020 list); valid_to and successor memory','');
INSERT INTO agency VALUES(16,'bql-khu-cong-nghiep','Ban Quản lý các khu công nghiệp','BQL KCN','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(17,'thanh-tra-tinh','Thanh tra tỉnh','TTT','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(18,'so-ke-hoach-dau-tu','Sở Kế hoạch và Đầu tư','SKHĐT','province','department','ubnd-tinh','82','','','department',0,20147,'so-tai-chinh','firm (2020 list); valid_to and successor memory','');
INSERT INTO agency VALUES(19,'so-thong-tin-truyen-thong','Sở Thông tin và Truyền thông','STTTT','province','department','ubnd-tinh','82','','','department',0,20147,'so-khoa-hoc-cong-nghe','firm (2020 list); valid_to and successor memory','');
INSERT INTO agency VALUES(20,'so-ngoai-vu','Sở Ngoại vụ','SNgV','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(21,'so-lao-dong-tbxh','Sở Lao động - Thương binh và Xã hội','SLĐTBXH','province','department','ubnd-tinh','82','','','department',0,20147,'so-noi-vu','firm (2020 list); valid_to and successor memory','');
INSERT INTO agency VALUES(22,'so-giao-duc-dao-tao','Sở Giáo dục và Đào tạo','SGDĐT','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(23,'cuc-thue','Cục Thuế tỉnh','Cục Thuế','province','vertical','ubnd-tinh','82','','','vertical',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(24,'kho-bac','Kho bạc Nhà nước tỉnh','KBNN','province','vertical','ubnd-tinh','82','','','vertical',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(25,'bhxh-tinh','Bảo hiểm xã hội tỉnh','BHXH tỉnh','province','vertical','ubnd-tinh','82','','','vertical',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(26,'ngan-hang-nha-nuoc','Ngân hàng Nhà nước chi nhánh tỉnh','NHNN','province','vertical','ubnd-tinh','82','','','vertical',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(27,'cong-an-tinh','Công an tỉnh','CAT','province','vertical','ubnd-tinh','82','','','vertical',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(28,'so-nong-nghiep-moi-truong','Sở Nông nghiệp và Môi trường','SNN&MT','province','department','ubnd-tinh','82','','','department',20148,2932896,'','memory','');
INSERT INTO agency VALUES(29,'so-tu-phap-hanh-chinh-tu-phap','Phòng Hành chính tư pháp','P. Hành chính tư pháp (STP)','province','division','so-tu-phap','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(30,'so-tu-phap-bo-tro-tu-phap','Phòng Bổ trợ tư pháp','P. Bổ trợ tư pháp (STP)','province','division','so-tu-phap','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(31,'so-giao-thong-van-tai-phuong-tien-nguoi-lai','Phòng Quản lý vận tải, phương tiện và người lái','P. Quản lý vận tải, phương tiện và người lái (SGTVT)','province','division','so-giao-thong-van-tai','82','','','',0,20147,'so-xay-dung','memory','');
INSERT INTO agency VALUES(32,'so-giao-thong-van-tai-ha-tang','Phòng Quản lý kết cấu hạ tầng giao thông','P. Quản lý kết cấu hạ tầng giao thông (SGTVT)','province','division','so-giao-thong-van-tai','82','','','',0,20147,'so-xay-dung','memory','');
INSERT INTO agency VALUES(33,'so-nong-nghiep-ptnt-thuy-san','Chi cục Thủy sản','Chi cục Thủy sản (SNN&PTNT)','province','branch','so-nong-nghiep-ptnt','82','','','',0,20147,'so-nong-nghiep-moi-truong','memory','');
INSERT INTO agency VALUES(34,'so-nong-nghiep-ptnt-chan-nuoi-thu-y','Chi cục Chăn nuôi và Thú y','Chi cục Chăn nuôi và Thú y (SNN&PTNT)','province','branch','so-nong-nghiep-ptnt','82','','','',0,20147,'so-nong-nghiep-moi-truong','memory','');
INSERT INTO agency VALUES(35,'so-nong-nghiep-ptnt-trong-trot-bvtv','Chi cục Trồng trọt và Bảo vệ thực vật','Chi cục Trồng trọt và Bảo vệ thực vật (SNN&PTNT)','province','branch','so-nong-nghiep-ptnt','82','','','',0,20147,'so-nong-nghiep-moi-truong','memory','');
INSERT INTO agency VALUES(36,'so-nong-nghiep-ptnt-thuy-loi','Chi cục Thủy lợi','Chi cục Thủy lợi (SNN&PTNT)','province','branch','so-nong-nghiep-ptnt','82','','','',0,20147,'so-nong-nghiep-moi-truong','memory','');
INSERT INTO agency VALUES(37,'so-ke-hoach-dau-tu-dang-ky-kinh-doanh','Phòng Đăng ký kinh doanh','P. Đăng ký kinh doanh (SKHĐT)','province','division','so-ke-hoach-dau-tu','82','','','',0,20147,'so-tai-chinh-dang-ky-kinh-doanh','memory','');
INSERT INTO agency VALUES(38,'so-ke-hoach-dau-tu-doi-ngoai','Phòng Kinh tế đối ngoại','P. Kinh tế đối ngoại (SKHĐT)','province','division','so-ke-hoach-dau-tu','82','','','',0,20147,'so-tai-chinh','memory','');
INSERT INTO agency VALUES(39,'so-lao-dong-tbxh-viec-lam','Trung tâm Dịch vụ việc làm','Trung tâm Dịch vụ việc làm (SLĐTBXH)','province','branch','so-lao-dong-tbxh','82','','','',0,20147,'so-noi-vu-viec-lam','memory','');
INSERT INTO agency VALUES(40,'so-lao-dong-tbxh-nguoi-co-cong','Phòng Người có công','P. Người có công (SLĐTBXH)','province','division','so-lao-dong-tbxh','82','','','',0,20147,'so-noi-vu','memory','');
INSERT INTO agency VALUES(41,'so-lao-dong-tbxh-bao-tro-xa-hoi','Phòng Bảo trợ xã hội','P. Bảo trợ xã hội (SLĐTBXH)','province','division','so-lao-dong-tbxh','82','','','',0,20147,'so-noi-vu','memory','');
INSERT INTO agency VALUES(42,'so-tai-nguyen-moi-truong-dat-dai','Văn phòng Đăng ký đất đai','Văn phòng Đăng ký đất đai (STNMT)','province','branch','so-tai-nguyen-moi-truong','82','','','',0,20147,'so-nong-nghiep-moi-truong-dat-dai','memory','');
INSERT INTO agency VALUES(43,'so-tai-nguyen-moi-truong-moi-truong','Chi cục Bảo vệ môi trường','Chi cục Bảo vệ môi trường (STNMT)','province','branch','so-tai-nguyen-moi-truong','82','','','',0,20147,'so-nong-nghiep-moi-truong','memory','');
INSERT INTO agency VALUES(44,'so-xay-dung-quan-ly-xay-dung','Phòng Quản lý xây dựng','P. Quản lý xây dựng (SXD)','province','division','so-xay-dung','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(45,'so-xay-dung-quy-hoach-kien-truc','Phòng Quy hoạch - Kiến trúc','P. Quy hoạch - Kiến trúc (SXD)','province','division','so-xay-dung','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(46,'so-y-te-nghiep-vu-duoc','Phòng Nghiệp vụ Dược','P. Nghiệp vụ Dược (SYT)','province','division','so-y-te','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(47,'so-y-te-an-toan-thuc-pham','Chi cục An toàn vệ sinh thực phẩm','Chi cục An toàn vệ sinh thực phẩm (SYT)','province','branch','so-y-te','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(48,'so-cong-thuong-quan-ly-thuong-mai','Phòng Quản lý thương mại','P. Quản lý thương mại (SCT)','province','division','so-cong-thuong','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(49,'so-cong-thuong-quan-ly-nang-luong','Phòng Quản lý năng lượng','P. Quản lý năng lượng (SCT)','province','division','so-cong-thuong','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(50,'so-van-hoa-the-thao-du-lich-quan-ly-van-hoa','Phòng Quản lý văn hóa','P. Quản lý văn hóa (SVHTTDL)','province','division','so-van-hoa-the-thao-du-lich','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(51,'so-van-hoa-the-thao-du-lich-quan-ly-du-lich','Phòng Quản lý du lịch','P. Quản lý du lịch (SVHTTDL)','province','division','so-van-hoa-the-thao-du-lich','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(52,'so-tai-chinh-quan-ly-gia-cong-san','Phòng Quản lý giá và công sản','P. Quản lý giá và công sản (STC)','province','division','so-tai-chinh','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(53,'so-tai-chinh-ngan-sach','Phòng Quản lý ngân sách','P. Quản lý ngân sách (STC)','province','division','so-tai-chinh','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(54,'so-khoa-hoc-cong-nghe-do-luong-chat-luong','Chi cục Tiêu chuẩn Đo lường Chất lượng','Chi cục Tiêu chuẩn Đo lường Chất lượng (SKHCN)','province','branch','so-khoa-hoc-cong-nghe','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(55,'so-noi-vu-thi-dua-khen-thuong','Ban Thi đua - Khen thưởng','Ban Thi đua - Khen thưởng (SNV)','province','division','so-noi-vu','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(56,'so-noi-vu-cai-cach-hanh-chinh','Phòng Cải cách hành chính','P. Cải cách hành chính (SNV)','province','division','so-noi-vu','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(57,'so-tai-chinh-dang-ky-kinh-doanh','Phòng Đăng ký kinh doanh','P. Đăng ký kinh doanh','province','division','so-tai-chinh','82','','','',20148,2932896,'','memory','');
INSERT INTO agency VALUES(58,'so-noi-vu-viec-lam','Trung tâm Dịch vụ việc làm','Trung tâm Dịch vụ việc làm','province','branch','so-noi-vu','82','','','',20148,2932896,'','memory','');
INSERT INTO agency VALUES(59,'so-nong-nghiep-moi-truong-dat-dai','Văn phòng Đăng ký đất đai','Văn phòng Đăng ký đất đai','province','branch','so-nong-nghiep-moi-truong','82','','','',20148,2932896,'','memory','');
INSERT INTO agency VALUES(60,'ubnd-mytho','Ủy ban nhân dân thành phố Mỹ Tho','UBND TP Mỹ Tho','district','people_committee','ubnd-tinh','815','','','district',0,20269,'xa-28261-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(61,'mytho-mot-cua','Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho','Một cửa TP Mỹ Tho','district','one_stop','ubnd-mytho','815','','','',0,20269,'xa-28261-2025','memory','');
INSERT INTO agency VALUES(64,'mytho-tai-chinh','Phòng Tài chính - Kế hoạch thành phố Mỹ Tho','P. Tài chính - Kế hoạch TP Mỹ Tho','district','division','ubnd-mytho','815','','','',0,20269,'xa-28261-2025','memory','');
INSERT INTO agency VALUES(75,'mytho-dat-dai','Chi nhánh Văn phòng Đăng ký đất đai thành phố Mỹ Tho','CN VPĐKĐĐ TP Mỹ Tho','district','land_branch','ubnd-mytho','815','','','',0,20269,'so-nong-nghiep-moi-truong-dat-dai','memory','');
INSERT INTO agency VALUES(150,'ubnd-cailay','Ủy ban nhân dân huyện Cai Lậy','UBND H. Cai Lậy','district','people_committee','ubnd-tinh','820','','','district',0,20269,'xa-28471-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(151,'cailay-mot-cua','Bộ phận Tiếp nhận và Trả kết quả huyện Cai Lậy','Một cửa H. Cai Lậy','district','one_stop','ubnd-cailay','820','','','',0,20269,'xa-28471-2025','memory','');
INSERT INTO agency VALUES(160,'cailay-ha-tang','Phòng Kinh tế và Hạ tầng huyện Cai Lậy','P. Kinh tế và Hạ tầng H. Cai Lậy','district','division','ubnd-cailay','820','','','',0,20269,'xa-28471-2025','memory','');
INSERT INTO agency VALUES(168,'ubnd-chauthanh','Ủy ban nhân dân huyện Châu Thành','UBND H. Châu Thành','district','people_committee','ubnd-tinh','821','','','district',0,20269,'xa-28519-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(169,'chauthanh-mot-cua','Bộ phận Tiếp nhận và Trả kết quả huyện Châu Thành','Một cửa H. Châu Thành','district','one_stop','ubnd-chauthanh','821','','','',0,20269,'xa-28519-2025','memory','');
INSERT INTO agency VALUES(183,'chauthanh-dat-dai','Chi nhánh Văn phòng Đăng ký đất đai huyện Châu Thành','CN VPĐKĐĐ H. Châu Thành','district','land_branch','ubnd-chauthanh','821','','','',0,20269,'so-nong-nghiep-moi-truong-dat-dai','memory','');
INSERT INTO agency VALUES(186,'ubnd-chogao','Ủy ban nhân dân huyện Chợ Gạo','UBND H. Chợ Gạo','district','people_committee','ubnd-tinh','822','','','district',0,20269,'xa-28594-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(266,'xa-28261','Ủy ban nhân dân phường 1, thành phố Mỹ Tho','Phường 1, TP Mỹ Tho','commune','commune','ubnd-mytho','28261','','','',0,20269,'xa-28261-2025','firm','');
INSERT INTO agency VALUES(278,'xa-28279','Ủy ban nhân dân phường Tân Long, thành phố Mỹ Tho','Phường Tân Long, TP Mỹ Tho','commune','commune','ubnd-mytho','28279','','','',0,20269,'xa-28261-2025','firm','');
INSERT INTO agency VALUES(540,'xa-28645','Ủy ban nhân dân xã Hòa Định, huyện Chợ Gạo','Xã Hòa Định, H. Chợ Gạo','commune','commune','ubnd-chogao','28645','','','',0,20269,'xa-28648-2025','firm','');
CREATE TABLE calendar (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    parent_code TEXT NOT NULL
);
INSERT INTO calendar VALUES('tien-giang','Lịch làm việc chung của tỉnh','');
CREATE TABLE calendar_session (
    id INTEGER PRIMARY KEY,
    calendar_code TEXT NOT NULL REFERENCES calendar (code),
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    from_min INTEGER NOT NULL,
    to_min INTEGER NOT NULL,
    rev_from INTEGER NOT NULL,
    rev_to INTEGER NOT NULL
);
INSERT INTO calendar_session VALUES(1,'tien-giang',17532,2932896,1,420,690,1,0);
INSERT INTO calendar_session VALUES(2,'tien-giang',17532,2932896,1,810,1020,1,0);
INSERT INTO calendar_session VALUES(3,'tien-giang',17532,2932896,2,420,690,1,0);
INSERT INTO calendar_session VALUES(4,'tien-giang',17532,2932896,2,810,1020,1,0);
INSERT INTO calendar_session VALUES(5,'tien-giang',17532,2932896,3,420,690,1,0);
INSERT INTO calendar_session VALUES(6,'tien-giang',17532,2932896,3,810,1020,1,0);
INSERT INTO calendar_session VALUES(7,'tien-giang',17532,2932896,4,420,690,1,0);
INSERT INTO calendar_session VALUES(8,'tien-giang',17532,2932896,4,810,1020,1,0);
INSERT INTO calendar_session VALUES(9,'tien-giang',17532,2932896,5,420,690,1,0);
INSERT INTO calendar_session VALUES(10,'tien-giang',17532,2932896,5,810,1020,1,0);
CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY,
    layer TEXT NOT NULL,
    day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    replaces INTEGER NOT NULL,   -- SWAPPED_WORKDAY: whose hours, weekday 1..7
    sessions TEXT NOT NULL,      -- own hours: '07:00-11:30 13:30-17:00'
    confidence TEXT NOT NULL,
    rev_from INTEGER NOT NULL,
    rev_to INTEGER NOT NULL
);
INSERT INTO calendar_day VALUES(1,'national',18628,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(2,'national',18668,'STATUTORY_OFF','Tết Nguyên đán (29 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(3,'national',18669,'STATUTORY_OFF','Tết Nguyên đán (30 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(4,'national',18670,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(5,'national',18671,'STATUTORY_OFF','Tết Nguyên đán (mùng 2)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(6,'national',18672,'STATUTORY_OFF','Tết Nguyên đán (mùng 3)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(7,'national',18673,'COMPENSATORY_OFF','Tết Nguyên đán (nghỉ bù)','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(8,'national',18674,'COMPENSATORY_OFF','Tết Nguyên đán (nghỉ bù)','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(9,'national',18738,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(10,'national',18747,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(11,'national',18748,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(12,'national',18750,'COMPENSATORY_OFF','Nghỉ bù 1/5','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(13,'national',18872,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(14,'national',18873,'STATUTORY_OFF','Quốc khánh (ngày liền kề)','BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(15,'national',18993,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(16,'national',18995,'COMPENSATORY_OFF','Nghỉ bù Tết Dương lịch','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(17,'national',19023,'STATUTORY_OFF','Tết Nguyên đán (29 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(18,'national',19024,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(19,'national',19025,'STATUTORY_OFF','Tết Nguyên đán (mùng 2)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(20,'national',19026,'STATUTORY_OFF','Tết Nguyên đán (mùng 3)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(21,'national',19027,'STATUTORY_OFF','Tết Nguyên đán (mùng 4)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(22,'national',19092,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(23,'national',19093,'COMPENSATORY_OFF','Nghỉ bù Giỗ Tổ','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(24,'national',19112,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(25,'national',19113,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(26,'national',19114,'COMPENSATORY_OFF','Nghỉ bù 30/4','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(27,'national',19115,'COMPENSATORY_OFF','Nghỉ bù 1/5','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(28,'national',19236,'STATUTORY_OFF','Quốc khánh (ngày liền kề)','BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(29,'national',19237,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(30,'national',19358,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(31,'national',19359,'COMPENSATORY_OFF','Nghỉ bù Tết Dương lịch','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(32,'national',19377,'STATUTORY_OFF','Tết Nguyên đán (29 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(33,'national',19378,'STATUTORY_OFF','Tết Nguyên đán (30 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(34,'national',19379,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(35,'national',19380,'STATUTORY_OFF','Tết Nguyên đán (mùng 2)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(36,'national',19381,'STATUTORY_OFF','Tết Nguyên đán (mùng 3)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(37,'national',19382,'COMPENSATORY_OFF','Tết Nguyên đán (nghỉ bù)','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(38,'national',19383,'COMPENSATORY_OFF','Tết Nguyên đán (nghỉ bù)','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(39,'national',19476,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(40,'national',19477,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(41,'national',19478,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(42,'national',19479,'COMPENSATORY_OFF','Nghỉ bù Giỗ Tổ','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(43,'national',19480,'COMPENSATORY_OFF','Nghỉ bù 30/4','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(44,'national',19601,'STATUTORY_OFF','Quốc khánh (ngày liền kề)','BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(45,'national',19602,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(46,'national',19604,'COMPENSATORY_OFF','Nghỉ bù Quốc khánh','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(47,'national',19723,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(48,'national',19761,'STATUTORY_OFF','Tết Nguyên đán (29 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(49,'national',19762,'STATUTORY_OFF','Tết Nguyên đán (30 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(50,'national',19763,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(51,'national',19764,'STATUTORY_OFF','Tết Nguyên đán (mùng 2)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(52,'national',19765,'STATUTORY_OFF','Tết Nguyên đán (mùng 3)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(53,'national',19766,'COMPENSATORY_OFF','Tết Nguyên đán (nghỉ bù)','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(54,'national',19767,'COMPENSATORY_OFF','Tết Nguyên đán (nghỉ bù)','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(55,'national',19831,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(56,'national',19842,'SWAPPED_OFF','Nghỉ hoán đổi (làm bù 04/05/2024)','Công văn 2450/VPCP-KGVX năm 2024',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(57,'national',19843,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(58,'national',19844,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(59,'national',19847,'SWAPPED_WORKDAY','Làm bù cho 29/04/2024','Công văn 2450/VPCP-KGVX năm 2024',1,'','firm',1,0);
INSERT INTO calendar_day VALUES(60,'national',19968,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(61,'national',19969,'STATUTORY_OFF','Quốc khánh (ngày liền kề)','BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(62,'national',20089,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(63,'national',20115,'STATUTORY_OFF','Tết Nguyên đán (28 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(64,'national',20116,'STATUTORY_OFF','Tết Nguyên đán (29 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(65,'national',20117,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(66,'national',20118,'STATUTORY_OFF','Tết Nguyên đán (mùng 2)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(67,'national',20119,'STATUTORY_OFF','Tết Nguyên đán (mùng 3)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(68,'national',20185,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(69,'national',20204,'SWAPPED_WORKDAY','Làm bù cho 02/05/2025','Quyết định hoán đổi ngày làm việc năm 2025 (cần bổ sung số văn bản)',5,'','unsure',1,0);
INSERT INTO calendar_day VALUES(70,'national',20208,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(71,'national',20209,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(72,'national',20210,'SWAPPED_OFF','Nghỉ hoán đổi (làm bù 26/04/2025)','Quyết định hoán đổi ngày làm việc năm 2025 (cần bổ sung số văn bản)',0,'','unsure',1,0);
INSERT INTO calendar_day VALUES(73,'national',20332,'STATUTORY_OFF','Quốc khánh (ngày liền kề)','BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(74,'national',20333,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(75,'national',20454,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(76,'national',20455,'SWAPPED_OFF','Nghỉ hoán đổi (làm bù 10/01/2026)','Quyết định hoán đổi ngày làm việc năm 2026 (cần bổ sung số văn bản)',0,'','unsure',1,0);
INSERT INTO calendar_day VALUES(77,'national',20463,'SWAPPED_WORKDAY','Làm bù cho 02/01/2026','Quyết định hoán đổi ngày làm việc năm 2026 (cần bổ sung số văn bản)',5,'','unsure',1,0);
INSERT INTO calendar_day VALUES(78,'national',20500,'STATUTORY_OFF','Tết Nguyên đán (29 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(79,'national',20501,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(80,'national',20502,'STATUTORY_OFF','Tết Nguyên đán (mùng 2)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(81,'national',20503,'STATUTORY_OFF','Tết Nguyên đán (mùng 3)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(82,'national',20504,'STATUTORY_OFF','Tết Nguyên đán (mùng 4)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(83,'national',20569,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(84,'national',20570,'COMPENSATORY_OFF','Nghỉ bù Giỗ Tổ','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(85,'national',20573,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(86,'national',20574,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(87,'national',20687,'SWAPPED_WORKDAY','Làm bù cho 31/08/2026','Thông báo 9441/TB-BNV năm 2025',1,'','unsure',1,0);
INSERT INTO calendar_day VALUES(88,'national',20696,'SWAPPED_OFF','Nghỉ hoán đổi (làm bù 22/08/2026)','Thông báo 9441/TB-BNV năm 2025',0,'','unsure',1,0);
INSERT INTO calendar_day VALUES(89,'national',20697,'STATUTORY_OFF','Quốc khánh (ngày liền kề)','BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(90,'national',20698,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(91,'national',20781,'STATUTORY_OFF','Ngày Văn hóa Việt Nam','NQ 28/2026/QH16',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(92,'national',20819,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','computed',1,0);
INSERT INTO calendar_day VALUES(93,'national',20855,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','computed; the other days await the yearly decision',1,0);
INSERT INTO calendar_day VALUES(94,'national',20924,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','computed',1,0);
INSERT INTO calendar_day VALUES(95,'national',20938,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','computed',1,0);
INSERT INTO calendar_day VALUES(96,'national',20939,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','computed',1,0);
INSERT INTO calendar_day VALUES(97,'national',20941,'COMPENSATORY_OFF','Nghỉ bù 1/5','BLLĐ 2019, Đ.111 khoản 3',0,'','computed',1,0);
INSERT INTO calendar_day VALUES(98,'national',21063,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','computed',1,0);
INSERT INTO calendar_day VALUES(99,'national',21146,'STATUTORY_OFF','Ngày Văn hóa Việt Nam','NQ 28/2026/QH16',0,'','computed',1,0);
CREATE TABLE calendar_rev (
    rev INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    by_id INTEGER NOT NULL,
    decision TEXT NOT NULL
);
INSERT INTO calendar_rev VALUES(1,1638662400,0,'Dữ liệu trình diễn');
CREATE TABLE rules (
    code TEXT PRIMARY KEY,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    csv TEXT NOT NULL -- header line and row as loaded; core/rules.c reads it
);
INSERT INTO rules VALUES('ND61-2018',17703,19218,replace('code,valid_from,valid_to,legal_basis,article,form_set,service_levels,max_extensions,extension_article,stop_notice,first_day,working_time,calendar_time,working_day_means,half_day_percent,day_equals_min,soon_min,early_by,confidence\nND61-2018,2018-06-21,2022-08-14,"Nghị định 61/2018/NĐ-CP; Thông tư 01/2018/TT-VPCP","Nghị định 61/2018/NĐ-CP, Đ.17, Đ.19; Bộ luật Dân sự 2015, Đ.147, Đ.148",TT01-2018,1-4,1,"Nghị định 61/2018/NĐ-CP, Đ.19",no,NEXT_DAY,SAME_TIME,DAY_END,DAYS,100,480,480,DAY,"valid_from=memory; legal_basis=memory; form_set=firm; service_levels=firm; max_extensions=memory, fairly sure; first_day=firm (BLDS 2015); working_time=practice of a province; calendar_time=firm (BLDS 2015); day_equals_min=practice; soon_min=choice; early_by=choice"\n','\n',char(10)));
INSERT INTO rules VALUES('ND61-2018-ND42',19219,20269,replace('code,valid_from,valid_to,legal_basis,article,form_set,service_levels,max_extensions,extension_article,stop_notice,first_day,working_time,calendar_time,working_day_means,half_day_percent,day_equals_min,soon_min,early_by,confidence\nND61-2018-ND42,2022-08-15,2025-06-30,"Nghị định 61/2018/NĐ-CP; Thông tư 01/2018/TT-VPCP; Nghị định 107/2021/NĐ-CP; Nghị định 42/2022/NĐ-CP","Nghị định 61/2018/NĐ-CP, Đ.17, Đ.19; Bộ luật Dân sự 2015, Đ.147, Đ.148",TT01-2018,toan-trinh/mot-phan,1,"Nghị định 61/2018/NĐ-CP, Đ.19",no,NEXT_DAY,SAME_TIME,DAY_END,DAYS,100,480,480,DAY,"valid_from=memory; legal_basis=memory; form_set=firm; service_levels=firm; max_extensions=memory, fairly sure; first_day=firm (BLDS 2015); working_time=practice of a province; calendar_time=firm (BLDS 2015); day_equals_min=practice; soon_min=choice; early_by=choice"\n','\n',char(10)));
INSERT INTO rules VALUES('ND118-2025',20270,2932896,replace('code,valid_from,valid_to,legal_basis,article,form_set,service_levels,max_extensions,extension_article,stop_notice,first_day,working_time,calendar_time,working_day_means,half_day_percent,day_equals_min,soon_min,early_by,confidence\nND118-2025,2025-07-01,,"Nghị định 118/2025/NĐ-CP; Nghị định 367/2025/NĐ-CP; Thông tư 03/2025/TT-VPCP","Nghị định 118/2025/NĐ-CP; Bộ luật Dân sự 2015, Đ.147, Đ.148",TT03-2025,toan-trinh/mot-phan,1,Nghị định 118/2025/NĐ-CP,yes,NEXT_DAY,SAME_TIME,DAY_END,DAYS,100,480,480,DAY,"valid_from=firm; legal_basis=firm; article=unsure (article number to be filled in); form_set=firm; service_levels=firm; max_extensions=unsure (carried over from NĐ 61/2018); first_day=firm (BLDS 2015); working_time=practice of a province; calendar_time=firm (BLDS 2015); day_equals_min=practice; soon_min=choice; early_by=choice"\n','\n',char(10)));
CREATE TABLE field (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL
);
INSERT INTO field VALUES('an-toan-buc-xa-va-hat-nhan','An toàn bức xạ và hạt nhân');
INSERT INTO field VALUES('an-toan-thuc-pham-cong-thuong','An toàn thực phẩm (công thương)');
INSERT INTO field VALUES('an-toan-thuc-pham-va-dinh-duong','An toàn thực phẩm và Dinh dưỡng');
INSERT INTO field VALUES('an-toan-ve-sinh-lao-dong','An toàn, vệ sinh lao động');
INSERT INTO field VALUES('bao-tro-xa-hoi','Bảo trợ xã hội');
INSERT INTO field VALUES('cap-quan-ly-can-cuoc','Cấp, quản lý căn cước');
INSERT INTO field VALUES('chan-nuoi','Chăn nuôi');
INSERT INTO field VALUES('chung-thuc','Chứng thực');
INSERT INTO field VALUES('cong-tac-dan-toc','Công tác dân tộc');
INSERT INTO field VALUES('dang-kiem','Đăng kiểm');
INSERT INTO field VALUES('dang-ky-quan-ly-con-dau','Đăng ký, quản lý con dấu');
INSERT INTO field VALUES('dang-ky-quan-ly-cu-tru','Đăng ký, quản lý cư trú');
INSERT INTO field VALUES('dat-dai','Đất đai');
INSERT INTO field VALUES('dau-gia-tai-san','Đấu giá tài sản');
INSERT INTO field VALUES('dau-tu-oda','Đầu tư bằng vốn hỗ trợ phát triển chính thức (ODA) và viện trợ không hoàn lại không thuộc hỗ trợ phát triển chính thức');
INSERT INTO field VALUES('dau-tu-tai-viet-nam','Đầu tư tại Việt Nam');
INSERT INTO field VALUES('dau-tu-theo-phuong-thuc-doi-tac-cong-tu','Đầu tư theo phương thức đối tác công tư');
INSERT INTO field VALUES('dau-tu-vao-nong-nghiep-nong-thon','Đầu tư vào nông nghiệp, nông thôn');
INSERT INTO field VALUES('do-dac-ban-do-va-thong-tin-dia-ly','Đo đạc, bản đồ và thông tin địa lý');
INSERT INTO field VALUES('du-lich','Du lịch');
INSERT INTO field VALUES('duoc-pham','Dược phẩm');
INSERT INTO field VALUES('duong-bo','Đường bộ');
INSERT INTO field VALUES('duong-thuy-noi-dia','Đường thủy nội địa');
INSERT INTO field VALUES('giai-quyet-khieu-nai','Giải quyết khiếu nại');
INSERT INTO field VALUES('giai-quyet-to-cao','Giải quyết tố cáo');
INSERT INTO field VALUES('giam-dinh-tu-phap','Giám định tư pháp');
INSERT INTO field VALUES('giam-ngheo','Giảm nghèo');
INSERT INTO field VALUES('giao-duc-mam-non','Giáo dục mầm non');
INSERT INTO field VALUES('giao-duc-tieu-hoc','Giáo dục tiểu học');
INSERT INTO field VALUES('giao-duc-trung-hoc','Giáo dục trung học');
INSERT INTO field VALUES('giao-duc-va-dao-tao-thuoc-he-thong-giao-duc-quoc-dan','Giáo dục và đào tạo thuộc hệ thống giáo dục quốc dân');
INSERT INTO field VALUES('ha-tang-ky-thuat','Hạ tầng kỹ thuật');
INSERT INTO field VALUES('hang-hai-va-duong-thuy-noi-dia','Hàng hải và đường thủy nội địa');
INSERT INTO field VALUES('ho-tich','Hộ tịch');
INSERT INTO field VALUES('ho-tro-doanh-nghiep-nho-va-vua','Hỗ trợ doanh nghiệp nhỏ và vừa');
INSERT INTO field VALUES('ho-tro-phap-ly-cho-doanh-nghiep-nho-va-vua','Hỗ trợ pháp lý cho doanh nghiệp nhỏ và vừa');
INSERT INTO field VALUES('hoa-giai-o-co-so','Hòa giải ở cơ sở');
INSERT INTO field VALUES('hoat-dong-xay-dung','Hoạt động xây dựng');
INSERT INTO field VALUES('kham-benh-chua-benh','Khám bệnh, chữa bệnh');
INSERT INTO field VALUES('kiem-lam','Kiểm lâm');
INSERT INTO field VALUES('kien-truc','Kiến trúc');
INSERT INTO field VALUES('kinh-doanh-khi','Kinh doanh khí');
INSERT INTO field VALUES('kinh-te-hop-tac-va-phat-trien-nong-thon','Kinh tế hợp tác và Phát triển nông thôn');
INSERT INTO field VALUES('lam-nghiep','Lâm nghiệp');
INSERT INTO field VALUES('lao-dong-tien-luong','Lao động, tiền lương');
INSERT INTO field VALUES('luat-su','Luật sư');
INSERT INTO field VALUES('luu-thong-hang-hoa-trong-nuoc','Lưu thông hàng hóa trong nước');
INSERT INTO field VALUES('ly-lich-tu-phap','Lý lịch tư pháp');
INSERT INTO field VALUES('moi-truong','Môi trường');
INSERT INTO field VALUES('my-pham','Mỹ phẩm');
INSERT INTO field VALUES('nghe-thuat-bieu-dien','Nghệ thuật biểu diễn');
INSERT INTO field VALUES('nguoi-co-cong','Người có công');
INSERT INTO field VALUES('nha-o-va-cong-so','Nhà ở và công sở');
INSERT INTO field VALUES('nong-nghiep','Nông nghiệp');
INSERT INTO field VALUES('nuoi-con-nuoi','Nuôi con nuôi');
INSERT INTO field VALUES('phat-thanh-truyen-hinh-va-thong-tin-dien-tu','Phát thanh, truyền hình và thông tin điện tử');
INSERT INTO field VALUES('phong-chong-te-nan-xa-hoi','Phòng, chống tệ nạn xã hội');
INSERT INTO field VALUES('phong-chong-tham-nhung','Phòng, chống tham nhũng');
INSERT INTO field VALUES('quan-ly-chat-luong-cong-trinh-xay-dung','Quản lý chất lượng công trình xây dựng');
INSERT INTO field VALUES('quan-ly-chat-luong-nong-lam-san-va-thuy-san','Quản lý chất lượng nông lâm sản và thủy sản');
INSERT INTO field VALUES('quan-ly-cong-san','Quản lý công sản');
INSERT INTO field VALUES('quan-ly-de-dieu-va-phong-chong-thien-tai','Quản lý Đê điều và Phòng, chống thiên tai');
INSERT INTO field VALUES('quan-ly-nganh-nghe-dau-tu-kinh-doanh-co-dieu-kien-ve-an-ninh-trat-tu','Quản lý ngành nghề đầu tư, kinh doanh có điều kiện về an ninh, trật tự');
INSERT INTO field VALUES('quan-ly-thue-phi-le-phi-va-thu-khac-cua-ngan-sach-nha-nuoc','Quản lý thuế, phí, lệ phí và thu khác của ngân sách nhà nước');
INSERT INTO field VALUES('quang-cao','Quảng cáo');
INSERT INTO field VALUES('quoc-tich','Quốc tịch');
INSERT INTO field VALUES('quy-hoach-xay-dung-kien-truc','Quy hoạch xây dựng, kiến trúc');
INSERT INTO field VALUES('tai-nguyen-nuoc','Tài nguyên nước');
INSERT INTO field VALUES('thanh-lap-va-hoat-dong-cua-doanh-nghiep','Thành lập và hoạt động của doanh nghiệp');
INSERT INTO field VALUES('thanh-lap-va-hoat-dong-cua-to-hop-tac','Thành lập và hoạt động của tổ hợp tác');
INSERT INTO field VALUES('hop-tac-xa','Thành lập và hoạt động của tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã');
INSERT INTO field VALUES('thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh','Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)');
INSERT INTO field VALUES('the-duc-the-thao','Thể dục thể thao');
INSERT INTO field VALUES('thi-dua-khen-thuong','Thi đua, khen thưởng');
INSERT INTO field VALUES('thi-tuyen-sinh','Thi, tuyển sinh');
INSERT INTO field VALUES('thu-vien','Thư viện');
INSERT INTO field VALUES('thu-y','Thú y');
INSERT INTO field VALUES('thua-phat-lai','Thừa phát lại');
INSERT INTO field VALUES('thuc-hien-chinh-sach-bao-hiem-y-te','Thực hiện chính sách bảo hiểm y tế');
INSERT INTO field VALUES('thuy-loi','Thủy lợi');
INSERT INTO field VALUES('thuy-san','Thủy sản');
INSERT INTO field VALUES('tiep-cong-dan','Tiếp công dân');
INSERT INTO field VALUES('tieu-chuan-do-luong-chat-luong','Tiêu chuẩn đo lường chất lượng');
INSERT INTO field VALUES('tin-hoc-thong-ke','Tin học - Thống kê');
INSERT INTO field VALUES('tin-nguong-ton-giao','Tín ngưỡng, tôn giáo');
INSERT INTO field VALUES('to-chuc-phi-chinh-phu','Tổ chức phi chính phủ');
INSERT INTO field VALUES('tong-hop-tai-nguyen-va-moi-truong','Tổng hợp (tài nguyên và môi trường)');
INSERT INTO field VALUES('tre-em','Trẻ em');
INSERT INTO field VALUES('tro-giup-phap-ly','Trợ giúp pháp lý');
INSERT INTO field VALUES('trong-trot','Trồng trọt');
INSERT INTO field VALUES('trong-trot-va-bao-ve-thuc-vat','Trồng trọt và Bảo vệ thực vật');
INSERT INTO field VALUES('van-bang-chung-chi','Văn bằng, chứng chỉ');
INSERT INTO field VALUES('van-hoa-co-so','Văn hóa cơ sở');
INSERT INTO field VALUES('vat-lieu-xay-dung','Vật liệu xây dựng');
INSERT INTO field VALUES('viec-lam','Việc làm');
INSERT INTO field VALUES('viec-lam-bao-hiem-that-nghiep','Việc làm (bảo hiểm thất nghiệp)');
INSERT INTO field VALUES('viec-lam-covid-19','Việc làm (COVID-19)');
INSERT INTO field VALUES('xu-ly-don-thu','Xử lý đơn thư');
INSERT INTO field VALUES('xuat-ban-in-va-phat-hanh','Xuất bản, In và Phát hành');
INSERT INTO field VALUES('xuc-tien-thuong-mai','Xúc tiến thương mại');
CREATE TABLE life_event (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    audience TEXT NOT NULL,
    seq INTEGER NOT NULL
);
INSERT INTO life_event VALUES('co-con-nho','Có con nhỏ','citizen',1);
INSERT INTO life_event VALUES('hoc-tap','Học tập','citizen',2);
INSERT INTO life_event VALUES('viec-lam','Việc làm','citizen',3);
INSERT INTO life_event VALUES('hon-nhan-gia-dinh','Hôn nhân và gia đình','citizen',4);
INSERT INTO life_event VALUES('nha-o-dat-dai','Nhà ở, đất đai','citizen',5);
INSERT INTO life_event VALUES('cu-tru-giay-to','Cư trú và giấy tờ tùy thân','citizen',6);
INSERT INTO life_event VALUES('phuong-tien-nguoi-lai','Phương tiện và người lái','citizen',7);
INSERT INTO life_event VALUES('huu-tri-nguoi-co-cong','Hưu trí, người có công','citizen',8);
INSERT INTO life_event VALUES('kho-khan-tro-giup','Khó khăn, cần trợ giúp','citizen',9);
INSERT INTO life_event VALUES('suc-khoe-y-te','Sức khỏe và y tế','citizen',10);
INSERT INTO life_event VALUES('nguoi-than-qua-doi','Người thân qua đời','citizen',11);
INSERT INTO life_event VALUES('khieu-nai-to-cao','Khiếu nại, tố cáo, tranh chấp','citizen',12);
INSERT INTO life_event VALUES('van-hoa-ton-giao','Văn hóa, tín ngưỡng, khen thưởng','citizen',13);
INSERT INTO life_event VALUES('khoi-su-kinh-doanh','Khởi sự kinh doanh','firm',14);
INSERT INTO life_event VALUES('giay-phep-nganh-nghe','Giấy phép, điều kiện ngành nghề','firm',15);
INSERT INTO life_event VALUES('du-an-xay-dung','Dự án đầu tư, xây dựng','firm',16);
INSERT INTO life_event VALUES('lao-dong-nguoi-su-dung','Sử dụng lao động','firm',17);
INSERT INTO life_event VALUES('nong-nghiep-thuy-san','Nông nghiệp, thủy sản','firm',18);
INSERT INTO life_event VALUES('hanh-nghe-bo-tro-tu-phap','Hành nghề luật, bổ trợ tư pháp','firm',19);
INSERT INTO life_event VALUES('tam-dung-cham-dut','Thay đổi, tạm dừng, chấm dứt kinh doanh','firm',20);
CREATE TABLE procedure_ (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    current_rev_id INTEGER NOT NULL DEFAULT 0,
    generated INTEGER NOT NULL DEFAULT 0
);
INSERT INTO procedure_ VALUES(7,'1.001699',7,0);
INSERT INTO procedure_ VALUES(99,'1.009995',134,0);
INSERT INTO procedure_ VALUES(140,'1.001022',198,0);
INSERT INTO procedure_ VALUES(151,'1.004873',212,0);
INSERT INTO procedure_ VALUES(160,'2.000635',227,0);
INSERT INTO procedure_ VALUES(219,'2.000488',298,0);
INSERT INTO procedure_ VALUES(351,'1.001570',480,0);
INSERT INTO procedure_ VALUES(572,'1.004199',725,0);
CREATE TABLE procedure_rev (
    id INTEGER PRIMARY KEY,
    procedure_id INTEGER NOT NULL REFERENCES procedure_ (id),
    rev INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    name TEXT NOT NULL,
    field_code TEXT NOT NULL,
    life_event TEXT NOT NULL,
    levels TEXT NOT NULL,          -- ';'-joined: province;district;commune
    deciding_agency TEXT NOT NULL, -- words
    decider TEXT NOT NULL,         -- selector, docs/DATA.md
    channels TEXT NOT NULL,        -- ';'-joined: counter;online;post
    limit_value TEXT NOT NULL,     -- '15', '2.5'; hours for working_hour
    limit_unit TEXT NOT NULL,
    limit_note TEXT NOT NULL,
    cutoff TEXT NOT NULL,          -- same-day cut-off 'HH:MM'; empty none
    fee_vnd INTEGER NOT NULL,      -- -1 unknown or varies
    fee_note TEXT NOT NULL,
    online_level INTEGER NOT NULL, -- 1..4 by NĐ 43/2011; 0 unknown
    online_scope TEXT NOT NULL,    -- whole, partial by NĐ 42/2022; empty unknown
    result TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    note TEXT NOT NULL,
    flow TEXT NOT NULL,
    form TEXT NOT NULL,
    delegated_to TEXT NOT NULL,
    confidence TEXT NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (procedure_id, rev)
);
INSERT INTO procedure_rev VALUES(7,7,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật','bao-tro-xa-hoi','kho-khan-tro-giup','commune','UBND cấp xã (Hội đồng xác định mức độ khuyết tật)','own','counter;online;post','25','working_day','','',0,'Không thu phí, lệ phí',0,'whole','Giấy xác nhận khuyết tật','28/2012/NĐ-CP; 01/2019/TT-BLĐTBXH','','don-gian','1.001699','','firm (limit from memory); online_scope as in Đà Nẵng 2025; online channel added for the demonstration','Cổng dịch vụ công Đà Nẵng (đầu năm 2025); Danh mục thủ tục cấp xã của địa phương khác (2026)');
INSERT INTO procedure_rev VALUES(134,99,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV và nhà ở riêng lẻ','hoat-dong-xay-dung','nha-o-dat-dai','district','UBND cấp huyện','district:ha-tang','counter;online;post','15','calendar_day','Nhà ở riêng lẻ 15 ngày; công trình khác 20 ngày','',-1,'Nhà ở riêng lẻ 75.000 đồng; công trình khác theo nghị quyết của Hội đồng nhân dân tỉnh',3,'','Giấy phép xây dựng','62/2020/QH14; 15/2021/NĐ-CP','','thuc-dia-ubnd','1.009995','','memory; online_level memory','Theo hiểu biết chung, cần kiểm tra');
INSERT INTO procedure_rev VALUES(198,140,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Thủ tục đăng ký nhận cha, mẹ, con','ho-tich','co-con-nho','commune','UBND cấp xã','own','counter;online;post','3','working_day','','',-1,'Mức thu theo nghị quyết của Hội đồng nhân dân tỉnh',0,'','Trích lục đăng ký nhận cha, mẹ, con','02/2020/TT-BTP; 04/2020/TT-BTP; 123/2015/NĐ-CP; 85/2019/TT-BTC; 106/2021/TT-BTC; 104/2022/NĐ-CP; 87/2020/NĐ-CP','','don-gian','1.001022','','firm: code, name, field, papers; limit and fee as of 2026; level 2026 mapped; limit unit taken as working days','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(212,151,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân','ho-tich','hon-nhan-gia-dinh','commune','UBND cấp xã','own','counter;online;post','3','working_day','Cần xác minh: không quá 6 ngày làm việc','',-1,'Tối đa 15.000 đồng, theo nghị quyết của Hội đồng nhân dân tỉnh',3,'','Giấy xác nhận tình trạng hôn nhân','60/2014/QH13; 123/2015/NĐ-CP; 04/2020/TT-BTP','','don-gian','1.004873','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026); Cổng dịch vụ công Đà Nẵng (đầu năm 2025)');
INSERT INTO procedure_rev VALUES(227,160,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh','ho-tich','co-con-nho','province;district;commune','Cơ quan quản lý CSDL hộ tịch (UBND cấp xã, Phòng Tư pháp, Sở Tư pháp)','own','counter;online;post','1','same_day','Nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo','15:00',8000,'',4,'','Bản sao trích lục hộ tịch','60/2014/QH13; 281/2016/TT-BTC','','trong-ngay','2.000635','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026); Cổng dịch vụ công Đà Nẵng (đầu năm 2025)');
INSERT INTO procedure_rev VALUES(298,219,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam','ly-lich-tu-phap','cu-tru-giay-to','province','Sở Tư pháp','province:so-tu-phap','counter;online;post','10','calendar_day','Cần xác minh: 15 ngày','',-1,'200.000 đồng/lần/người; sinh viên, người có công, thân nhân liệt sĩ 100.000 đồng; miễn phí cho trẻ em, người cao tuổi, người khuyết tật, người thuộc hộ nghèo',0,'whole','Phiếu lý lịch tư pháp','28/2009/QH12; 111/2010/NĐ-CP; 244/2016/TT-BTC','','tham-dinh','2.000488','','firm (limit, fee from memory); online_scope as in Đà Nẵng 2025','Cổng dịch vụ công Đà Nẵng (đầu năm 2025)');
INSERT INTO procedure_rev VALUES(480,351,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh','thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh','tam-dung-cham-dut','district','UBND cấp huyện (Phòng Tài chính - Kế hoạch)','district:tai-chinh','counter;online;post','3','working_day','','',0,'Không thu phí, lệ phí',3,'','Giấy xác nhận tạm ngừng kinh doanh','59/2020/QH14; 01/2021/NĐ-CP','','don-gian','1.001570','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(725,572,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất','dat-dai','nha-o-dat-dai','district','Chi nhánh Văn phòng đăng ký đất đai','district:dat-dai','counter;online;post','7','working_day','Cấp đổi đồng loạt sau đo đạc lại: 50 ngày','',-1,'Từ 50.000 đồng, tùy trường hợp',2,'','Giấy chứng nhận','43/2014/NĐ-CP','','tham-dinh','1.004199','','memory; levels narrowed to where it is received (found: district/province); online_level memory; online channel added for the demonstration','Theo hiểu biết chung, cần kiểm tra');
CREATE TABLE procedure_paper (
    rev_id INTEGER NOT NULL REFERENCES procedure_rev (id),
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    originals INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    required INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (rev_id, seq)
);
INSERT INTO procedure_paper VALUES(7,1,'Đơn đề nghị xác định, xác định lại mức độ khuyết tật (Mẫu số 01)',1,0,1,'');
INSERT INTO procedure_paper VALUES(7,2,'Giấy tờ y tế chứng minh về khuyết tật',0,1,0,'Nếu có');
INSERT INTO procedure_paper VALUES(7,3,'Kết luận của Hội đồng Giám định y khoa',0,1,0,'Trước ngày 01/6/2012');
INSERT INTO procedure_paper VALUES(134,1,'Đơn đề nghị cấp giấy phép xây dựng sửa chữa, cải tạo',1,0,1,'');
INSERT INTO procedure_paper VALUES(134,2,'Giấy tờ chứng minh quyền sở hữu, quản lý, sử dụng công trình, nhà ở',0,1,1,'');
INSERT INTO procedure_paper VALUES(134,3,'Bản vẽ hiện trạng và ảnh chụp công trình',1,0,1,'');
INSERT INTO procedure_paper VALUES(134,4,'Bản vẽ thiết kế sửa chữa, cải tạo',2,0,1,'');
INSERT INTO procedure_paper VALUES(198,1,'Tờ khai đăng ký nhận cha, mẹ, con theo mẫu',1,0,1,'');
INSERT INTO procedure_paper VALUES(198,2,'Chứng cứ chứng minh quan hệ cha, mẹ, con',1,0,1,'');
INSERT INTO procedure_paper VALUES(198,3,'Giấy tờ tùy thân của người yêu cầu (xuất trình)',1,0,1,'');
INSERT INTO procedure_paper VALUES(212,1,'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân theo mẫu',1,0,1,'');
INSERT INTO procedure_paper VALUES(212,2,'Quyết định ly hôn đã có hiệu lực hoặc Trích lục khai tử của vợ/chồng',0,1,0,'Khi đã từng kết hôn');
INSERT INTO procedure_paper VALUES(212,3,'Giấy xác nhận tình trạng hôn nhân đã cấp trước đó',1,0,0,'Khi đề nghị cấp lại');
INSERT INTO procedure_paper VALUES(212,4,'Giấy tờ tùy thân (xuất trình)',1,0,1,'');
INSERT INTO procedure_paper VALUES(227,1,'Tờ khai cấp bản sao trích lục hộ tịch theo mẫu',1,0,0,'Với cá nhân');
INSERT INTO procedure_paper VALUES(227,2,'Văn bản yêu cầu nêu rõ lý do',1,0,0,'Với tổ chức');
INSERT INTO procedure_paper VALUES(227,3,'Giấy tờ tùy thân (xuất trình)',1,0,1,'');
INSERT INTO procedure_paper VALUES(227,4,'Văn bản ủy quyền',1,0,0,'Khi ủy quyền nộp hồ sơ');
INSERT INTO procedure_paper VALUES(298,1,'Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp (Mẫu số 03/2013/TT-LLTP)',1,0,1,'');
INSERT INTO procedure_paper VALUES(298,2,'Giấy chứng minh nhân dân hoặc căn cước công dân hoặc hộ chiếu',0,1,1,'');
INSERT INTO procedure_paper VALUES(298,3,'Văn bản ủy quyền',1,0,0,'Khi ủy quyền (chỉ với Phiếu số 1)');
INSERT INTO procedure_paper VALUES(298,4,'Giấy tờ chứng minh được miễn, giảm phí',0,1,0,'Khi thuộc diện được miễn');
INSERT INTO procedure_paper VALUES(480,1,'Thông báo tạm ngừng kinh doanh',1,0,1,'');
INSERT INTO procedure_paper VALUES(480,2,'Biên bản họp thành viên hộ gia đình',0,1,0,'Khi các thành viên hộ gia đình cùng đăng ký');
INSERT INTO procedure_paper VALUES(725,1,'Đơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)',1,0,1,'');
INSERT INTO procedure_paper VALUES(725,2,'Giấy chứng nhận đã cấp',1,0,1,'');
INSERT INTO procedure_paper VALUES(725,3,'Hợp đồng thế chấp quyền sử dụng đất',0,1,0,'Khi Giấy chứng nhận đang thế chấp tại tổ chức tín dụng');
CREATE TABLE procedure_step (
    rev_id INTEGER NOT NULL REFERENCES procedure_rev (id),
    seq INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,   -- enum step_kind (core/flow.h)
    role INTEGER NOT NULL,   -- enum role (core/access.h)
    place TEXT NOT NULL,     -- selector: who holds it
    budget_s INTEGER NOT NULL,
    outputs TEXT NOT NULL,
    PRIMARY KEY (rev_id, seq)
);
INSERT INTO procedure_step VALUES(7,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(7,2,'thu-ly','Hội đồng xác định mức độ khuyết tật',3,2,'decider',576000,'Biên bản họp Hội đồng xác định mức độ khuyết tật');
INSERT INTO procedure_step VALUES(7,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',57600,'');
INSERT INTO procedure_step VALUES(7,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',28800,'');
INSERT INTO procedure_step VALUES(7,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',43200,'');
INSERT INTO procedure_step VALUES(134,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(134,2,'phan-cong','Phân công thụ lý',2,3,'decider',14400,'');
INSERT INTO procedure_step VALUES(134,3,'thu-ly','Thụ lý hồ sơ',3,2,'decider',180000,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(134,4,'kiem-tra','Kiểm tra thực tế',5,2,'decider',108000,'Biên bản kiểm tra');
INSERT INTO procedure_step VALUES(134,5,'tham-dinh','Trưởng phòng thẩm định',4,3,'decider',28800,'');
INSERT INTO procedure_step VALUES(134,6,'kiem-tra-van-ban','Văn phòng Ủy ban nhân dân soát văn bản',6,2,'parent',28800,'');
INSERT INTO procedure_step VALUES(134,7,'ky-duyet','Lãnh đạo Ủy ban nhân dân ký',7,4,'parent',28800,'');
INSERT INTO procedure_step VALUES(134,8,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',14400,'');
INSERT INTO procedure_step VALUES(134,9,'tra-ket-qua','Trả kết quả',9,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(198,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(198,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',54000,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(198,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',14400,'');
INSERT INTO procedure_step VALUES(198,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',3600,'');
INSERT INTO procedure_step VALUES(198,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(212,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(212,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',54000,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(212,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',14400,'');
INSERT INTO procedure_step VALUES(212,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',3600,'');
INSERT INTO procedure_step VALUES(212,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(227,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(227,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',14400,'');
INSERT INTO procedure_step VALUES(227,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',7200,'');
INSERT INTO procedure_step VALUES(227,4,'tra-ket-qua','Trả kết quả',9,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(298,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(298,2,'phan-cong','Phân công thụ lý',2,3,'decider',14400,'');
INSERT INTO procedure_step VALUES(298,3,'thu-ly','Tra cứu, xác minh',3,2,'decider',201600,'Kết quả tra cứu của Công an và Trung tâm Lý lịch tư pháp quốc gia');
INSERT INTO procedure_step VALUES(298,4,'tham-dinh','Trưởng phòng thẩm định',4,3,'decider',21600,'');
INSERT INTO procedure_step VALUES(298,5,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',14400,'');
INSERT INTO procedure_step VALUES(298,6,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',10800,'');
INSERT INTO procedure_step VALUES(298,7,'tra-ket-qua','Trả kết quả',9,1,'receiver',10800,'');
INSERT INTO procedure_step VALUES(480,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(480,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',50400,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(480,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',14400,'');
INSERT INTO procedure_step VALUES(480,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',7200,'');
INSERT INTO procedure_step VALUES(480,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(725,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(725,2,'phan-cong','Phân công thụ lý',2,3,'decider',7200,'');
INSERT INTO procedure_step VALUES(725,3,'thu-ly','Thụ lý hồ sơ',3,2,'decider',122400,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(725,4,'tham-dinh','Trưởng phòng thẩm định',4,3,'decider',14400,'');
INSERT INTO procedure_step VALUES(725,5,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',21600,'');
INSERT INTO procedure_step VALUES(725,6,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',10800,'');
INSERT INTO procedure_step VALUES(725,7,'tra-ket-qua','Trả kết quả',9,1,'receiver',10800,'');
CREATE TABLE IF NOT EXISTS 'procedure_fts_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO procedure_fts_data VALUES(1,X'08835c');
INSERT INTO procedure_fts_data VALUES(10,X'000000000601846d000000000000000000000001080101');
INSERT INTO procedure_fts_data VALUES(1099511627777,X'000005fc0730303030343838815b0203040336333581200203030431303232810c02030403353730825f02030403363939070203030434313939843c02030403383733811702030304393939356302030101310702025c02022902020b020281480202815d0202010132812002023b0202010362616e81200c0508170e081703016f0702248258041135010363616963040b2703016e07022a03017007040e095c10040f040a100f040a29020d0b04060b0908041615163b02048104041735815d04042902026861810c04090d04016d825f043330030169843c041a2f04026e68825f021b03016f815b020a0302756163040a2704026e67843c08071e0d2002016f810c02191408101a111a03016e810c060b0d061404292904016763040f2778020b020373646c8120041429020175815b041313030161825f04123501026461825f040f350301696304282783590c2107061e0b0603016e815b020c040167810c04060d4f02128261041e27030174630427278359140c0f0907060c0f070b060203696e6807060504158110021e02016f07040a140303616e68825f1c07060c1108060a06060c0c08060a03016963040d27817c043030815d04052903026e670702185c042227817c0429300203756e67630c081a060b1a06817c043230815d040b29030174825f043430010367616e843c041629020269618117021d04017907040f125c08051a0f1a3404070c09040d293b02278104041e30815d08061e0d200302757007022c010368616e825f040e3502016f810c02170b02180910090e11040c0e1104813f08131b1c160303616368825f021d04017463042127817c0428300301690704171203016e8117060c0c0602027575843c040f29030379656e63021c817c02180103696969630412270201766304142701026b65825f021c0203686163843c0415290401698120040e2904016e07022903016f070228030175843c0249040379657407080b090d070203696e68825f1806060c110c0a06060c0c0c0a020179810c04070d8330041f2701036c6169070208030170825f042630020165630419270203696368815b060718060302656e843c04172902027563810c02101408081d0e1d02017981200413293b0606180601026d65810c040a0d020275630704091401036e616d815b040e0b02056768696570825f042b3003036f6169815b02110303756e67825f08051f181a04026f69815b020f020268616308161118118359081019121b04016e07041112810504080d0b0a09060806068148042030815d08081e0d20050168843c041b2f03016f810c021b14042a290203756f63815b021001016f6308171118118359081119121b0104706861708120081c0526053b0809130706030265706308061a0f1a0303696575815b04051803036f6e678120041a29813f0219815d041d2701047175616e81200811032803030379656e843c080906250601057269656e6763041827010373616e843c04142903016f81200c0608170e08170203696e688120040f2902016f8120041d293b02188261040e29020175843c040a29030161630409270103746169815b02158104021a815d04132903016d825f0c041f12081a1203016f63040c2703017407080c090d07020368616e815b022a050168825f042530040179825f042f3003026f69825f040d3504026e67825f041035030175810c02040b02040203696368810c02180b021909100a0e11040c0e110403026570825f04083503026e688117040a0c02016f815b0228020472616e678117040b0c0303696368810c020f1408071d0e1d04026e686304102703016f07042508030175815b04141304026f63825f040c350201758120081b0526053b0808130706030163810c02050b02058148040935030179815b0229010475626e640702145c041a2729020c0b020e09041729813f0416350102766107020d5c04152734021c4402268104042730815d04122903016e843c041c270203696574815b040d0b02026f6963040e27835904182902027563843c024a01027861070416125c024129020e0b021009041929813f024b030163070a04040c0b09811004080c8148041f30030179630c071a060b1a06040c090a09080a0909170a0e0b09062b0908080807080b0d0d0a0a080809100710140e0716111017080a0824070a1b090c0709090c0907080a080606070b140d0808070b090e0d09080a0c090c08111f080b0910130a0a130d0c0b0a0c0a100807120c070909080809090a160909070b0f08070809100f071c1b080a0d081914');
CREATE TABLE IF NOT EXISTS 'procedure_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO procedure_fts_idx VALUES(8,X'',2);
CREATE TABLE IF NOT EXISTS 'procedure_fts_content'(id INTEGER PRIMARY KEY, c0);
INSERT INTO procedure_fts_content VALUES(7,'1 001699 xac dinh xac dinh lai muc do khuyet tat va cap giay xac nhan khuyet tat ubnd cap xa hoi dong xac dinh muc do khuyet tat giay xac nhan khuyet tat bao tro xa hoi kho khan can tro giup');
INSERT INTO procedure_fts_content VALUES(99,'1 009995 cap giay phep xay dung sua chua cai tao doi voi cong trinh cap iii cap iv va nha o rieng le ubnd cap huyen giay phep xay dung hoat dong xay dung nha o dat dai cap giay phep xay dung sua chua cai tao doi voi cong trinh cap iii cap iv va nha o rieng le ubnd cap xa giay phep xay dung hoat dong xay dung nha o dat dai');
INSERT INTO procedure_fts_content VALUES(140,'1 001022 thu tuc dang ky nhan cha me con ubnd cap xa trich luc dang ky nhan cha me con ho tich co con nho');
INSERT INTO procedure_fts_content VALUES(151,'1 004873 thu tuc cap giay xac nhan tinh trang hon nhan ubnd cap xa giay xac nhan tinh trang hon nhan ho tich hon nhan va gia dinh');
INSERT INTO procedure_fts_content VALUES(160,'2 000635 cap ban sao trich luc ho tich ban sao giay khai sinh co quan quan ly csdl ho tich ubnd cap xa phong tu phap so tu phap ban sao trich luc ho tich ho tich co con nho cap ban sao trich luc ho tich ban sao giay khai sinh co quan quan ly csdl ho tich ubnd cap xa phong tu phap so tu phap ban sao trich luc ho tich ho tich co con nho');
INSERT INTO procedure_fts_content VALUES(219,'2 000488 cap phieu ly lich tu phap cho cong dan viet nam nguoi nuoc ngoai dang cu tru tai viet nam so tu phap phieu ly lich tu phap ly lich tu phap cu tru va giay to tuy than');
INSERT INTO procedure_fts_content VALUES(351,'1 001570 tam ngung kinh doanh tiep tuc kinh doanh truoc thoi han da thong bao cua ho kinh doanh ubnd cap huyen phong tai chinh ke hoach giay xac nhan tam ngung kinh doanh thanh lap va hoat dong doanh nghiep ho kinh doanh thay doi tam dung cham dut kinh doanh tam ngung kinh doanh tiep tuc kinh doanh truoc thoi han da thong bao cua ho kinh doanh ubnd cap xa giay xac nhan tam ngung kinh doanh thanh lap va hoat dong doanh nghiep ho kinh doanh thay doi tam dung cham dut kinh doanh');
INSERT INTO procedure_fts_content VALUES(572,'1 004199 cap doi giay chung nhan quyen su dung dat quyen so huu nha o va tai san khac gan lien voi dat chi nhanh van phong dang ky dat dai giay chung nhan dat dai nha o dat dai cap doi giay chung nhan quyen su dung dat quyen so huu nha o va tai san khac gan lien voi dat van phong dang ky dat dai chi nhanh khu vuc giay chung nhan dat dai nha o dat dai');
CREATE TABLE IF NOT EXISTS 'procedure_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO procedure_fts_docsize VALUES(7,X'2b');
INSERT INTO procedure_fts_docsize VALUES(99,X'4c');
INSERT INTO procedure_fts_docsize VALUES(140,X'1a');
INSERT INTO procedure_fts_docsize VALUES(151,X'1d');
INSERT INTO procedure_fts_docsize VALUES(160,X'50');
INSERT INTO procedure_fts_docsize VALUES(219,X'29');
INSERT INTO procedure_fts_docsize VALUES(351,X'63');
INSERT INTO procedure_fts_docsize VALUES(572,X'52');
CREATE TABLE IF NOT EXISTS 'procedure_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO procedure_fts_config VALUES('version',4);
CREATE TABLE form_def (
    code TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    json TEXT NOT NULL
);
INSERT INTO form_def VALUES('1.001699','Đơn đề nghị xác định, xác định lại mức độ khuyết tật',replace('{\n "code": "1.001699",\n "title": "Đơn đề nghị xác định, xác định lại mức độ khuyết tật",\n "legal_basis": "Thông tư 01/2019/TT-BLĐTBXH (Mẫu số 01)",\n "pages": [\n  {"title": "Người được xác định",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "applicant_sex", "label": "Giới tính", "type": "choice", "required": true, "options": [{"value": "male", "label": "Nam"}, {"value": "female", "label": "Nữ"}]}\n   ]},\n  {"title": "Người đại diện",\n   "fields": [\n    {"name": "has_rep", "label": "Có người đại diện hợp pháp không?", "type": "yesno", "required": true},\n    {"name": "rep_name", "label": "Họ và tên", "type": "name", "required": true, "max": 120, "when": {"all": [{"field": "has_rep", "op": "eq", "value": "yes"}]}},\n    {"name": "rep_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "when": {"all": [{"field": "has_rep", "op": "eq", "value": "yes"}]}},\n    {"name": "rep_relation", "label": "Quan hệ", "type": "text", "required": true, "max": 60, "when": {"all": [{"field": "has_rep", "op": "eq", "value": "yes"}]}}\n   ]},\n  {"title": "Đề nghị",\n   "fields": [\n    {"name": "kind", "label": "Đề nghị", "type": "choice", "required": true, "options": [{"value": "first", "label": "Xác định lần đầu"}, {"value": "again", "label": "Xác định lại"}, {"value": "renew", "label": "Cấp lại, cấp đổi giấy"}]},\n    {"name": "old_no", "label": "Số Giấy xác nhận khuyết tật đã cấp", "type": "text", "required": true, "max": 60, "when": {"all": [{"field": "kind", "op": "ne", "value": "first"}]}},\n    {"name": "reason", "label": "Lý do xác định lại", "type": "longtext", "required": true, "max": 500, "when": {"all": [{"field": "kind", "op": "eq", "value": "again"}]}}\n   ]},\n  {"title": "Tình trạng",\n   "fields": [\n    {"name": "types", "label": "Dạng khuyết tật", "type": "choices", "required": true, "options": [{"value": "move", "label": "Vận động"}, {"value": "hear", "label": "Nghe, nói"}, {"value": "see", "label": "Nhìn"}, {"value": "mind", "label": "Thần kinh, tâm thần"}, {"value": "think", "label": "Trí tuệ"}, {"value": "other", "label": "Khác"}]},\n    {"name": "degree", "label": "Mức độ tự khai", "type": "choice", "required": true, "options": [{"value": "light", "label": "Nhẹ"}, {"value": "heavy", "label": "Nặng"}, {"value": "very", "label": "Đặc biệt nặng"}]},\n    {"name": "papers", "label": "Bệnh án, kết luận đã có", "type": "longtext", "required": false, "max": 500},\n    {"name": "at_home", "label": "Đề nghị Hội đồng đến nhà?", "type": "yesno", "required": true}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.004873','Tờ khai cấp Giấy xác nhận tình trạng hôn nhân',replace('{\n "code": "1.004873",\n "title": "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân",\n "legal_basis": "Thông tư 04/2020/TT-BTP",\n "pages": [\n  {"title": "Người yêu cầu",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Xác nhận cho ai",\n   "fields": [\n    {"name": "for_self", "label": "Xin xác nhận cho chính bạn?", "type": "yesno", "required": true},\n    {"name": "subject_name", "label": "Họ, chữ đệm, tên người được xác nhận", "type": "name", "required": true, "max": 120, "when": {"all": [{"field": "for_self", "op": "eq", "value": "no"}]}},\n    {"name": "subject_cccd", "label": "Số căn cước công dân của người đó", "type": "cccd", "required": true, "when": {"all": [{"field": "for_self", "op": "eq", "value": "no"}]}},\n    {"name": "relation", "label": "Quan hệ với người đó", "type": "text", "required": true, "max": 60, "when": {"all": [{"field": "for_self", "op": "eq", "value": "no"}]}}\n   ]},\n  {"title": "Tình trạng hôn nhân",\n   "fields": [\n    {"name": "status", "label": "Hiện nay", "type": "choice", "required": true, "options": [{"value": "single", "label": "Chưa kết hôn với ai"}, {"value": "married", "label": "Đang có vợ, chồng"}, {"value": "divorced", "label": "Đã ly hôn, chưa kết hôn với ai"}, {"value": "widowed", "label": "Vợ, chồng đã chết, chưa kết hôn với ai"}]},\n    {"name": "status_paper", "label": "Số, ngày quyết định ly hôn hoặc trích lục khai tử", "type": "text", "required": true, "max": 200, "when": {"any": [{"field": "status", "op": "eq", "value": "divorced"}, {"field": "status", "op": "eq", "value": "widowed"}]}}\n   ]},\n  {"title": "Thời gian và mục đích",\n   "fields": [\n    {"name": "period_from", "label": "Trong thời gian cư trú từ ngày", "type": "date", "required": false},\n    {"name": "period_to", "label": "Đến ngày", "type": "date", "required": false},\n    {"name": "purpose", "label": "Mục đích sử dụng", "type": "choice", "required": true, "options": [{"value": "marriage", "label": "Để kết hôn"}, {"value": "property", "label": "Mua bán, chuyển nhượng tài sản"}, {"value": "loan", "label": "Vay vốn"}, {"value": "other", "label": "Mục đích khác"}]},\n    {"name": "purpose_other", "label": "Ghi rõ mục đích", "type": "text", "required": true, "max": 200, "when": {"all": [{"field": "purpose", "op": "eq", "value": "other"}]}},\n    {"name": "partner", "label": "Kết hôn với ai (họ tên, năm sinh, nơi cư trú)", "type": "text", "required": true, "max": 300, "when": {"all": [{"field": "purpose", "op": "eq", "value": "marriage"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('2.000635','Tờ khai cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh',replace('{\n "code": "2.000635",\n "title": "Tờ khai cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh",\n "legal_basis": "Thông tư 04/2020/TT-BTP",\n "pages": [\n  {"title": "Người yêu cầu",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "relation", "label": "Quan hệ với người được cấp bản sao", "type": "text", "required": true, "max": 60}\n   ]},\n  {"title": "Loại giấy tờ",\n   "fields": [\n    {"name": "record_kind", "label": "Cấp bản sao của", "type": "choice", "required": true, "options": [{"value": "birth", "label": "Giấy khai sinh"}, {"value": "marriage", "label": "Giấy chứng nhận kết hôn"}, {"value": "death", "label": "Khai tử"}, {"value": "parent", "label": "Nhận cha, mẹ, con"}, {"value": "guardian", "label": "Giám hộ"}, {"value": "change", "label": "Thay đổi, cải chính hộ tịch"}]}\n   ]},\n  {"title": "Người được cấp bản sao",\n   "fields": [\n    {"name": "subject_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "subject_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "subject_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": false}\n   ]},\n  {"title": "Nơi đã đăng ký",\n   "fields": [\n    {"name": "record_place", "label": "Đã đăng ký tại", "type": "text", "required": true, "max": 200},\n    {"name": "record_day", "label": "Ngày đăng ký", "type": "date", "required": false},\n    {"name": "record_no", "label": "Số, quyển số", "type": "text", "required": false, "max": 60},\n    {"name": "copies", "label": "Số lượng bản sao", "type": "number", "required": true, "max": 50}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.004199','Đơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)',replace('{\n "code": "1.004199",\n "title": "Đơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)",\n "legal_basis": "Thông tư 24/2014/TT-BTNMT; Thông tư 09/2021/TT-BTNMT",\n "pages": [\n  {"title": "Người sử dụng đất, chủ sở hữu tài sản",\n   "fields": [\n    {"name": "owner_name", "label": "Tên", "type": "name", "required": true, "max": 120},\n    {"name": "owner_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "owner_address", "label": "Địa chỉ", "type": "address", "required": true},\n    {"name": "owner_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "co_owner", "label": "Người cùng sử dụng, sở hữu", "type": "text", "required": false, "max": 200}\n   ]},\n  {"title": "Giấy chứng nhận đã cấp",\n   "fields": [\n    {"name": "cert_serial", "label": "Số phát hành (số seri)", "type": "text", "required": true, "max": 20},\n    {"name": "cert_book", "label": "Số vào sổ", "type": "text", "required": true, "max": 40},\n    {"name": "cert_day", "label": "Ngày cấp", "type": "date", "required": true}\n   ]},\n  {"title": "Thửa đất",\n   "fields": [\n    {"name": "lot_no", "label": "Thửa đất số", "type": "text", "required": true, "max": 20},\n    {"name": "map_no", "label": "Tờ bản đồ số", "type": "text", "required": true, "max": 20},\n    {"name": "lot_area", "label": "Diện tích (m²)", "type": "number", "required": true, "max": 10000000},\n    {"name": "lot_address", "label": "Địa chỉ", "type": "address", "required": true},\n    {"name": "lot_commune", "label": "Xã, phường, thị trấn", "type": "area", "required": true}\n   ]},\n  {"title": "Lý do cấp đổi",\n   "fields": [\n    {"name": "reason", "label": "Lý do", "type": "choice", "required": true, "options": [{"value": "torn", "label": "Giấy chứng nhận bị ố, nhòe, rách"}, {"value": "survey", "label": "Đo đạc lại, thay đổi diện tích"}, {"value": "spouse", "label": "Ghi tên vợ và chồng"}, {"value": "old", "label": "Đổi sang mẫu mới"}]},\n    {"name": "new_area", "label": "Diện tích sau đo đạc (m²)", "type": "number", "required": true, "max": 10000000, "when": {"all": [{"field": "reason", "op": "eq", "value": "survey"}]}},\n    {"name": "spouse_name", "label": "Họ tên vợ hoặc chồng", "type": "name", "required": true, "max": 120, "when": {"all": [{"field": "reason", "op": "eq", "value": "spouse"}]}},\n    {"name": "mortgaged", "label": "Giấy chứng nhận đang thế chấp?", "type": "yesno", "required": true},\n    {"name": "bank", "label": "Tổ chức tín dụng đang giữ", "type": "text", "required": true, "max": 200, "when": {"all": [{"field": "mortgaged", "op": "eq", "value": "yes"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.001022','Tờ khai đăng ký nhận cha, mẹ, con',replace('{\n "code": "1.001022",\n "title": "Tờ khai đăng ký nhận cha, mẹ, con",\n "legal_basis": "Thông tư 04/2020/TT-BTP",\n "pages": [\n  {"title": "Người yêu cầu",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Quan hệ",\n   "fields": [\n    {"name": "kind", "label": "Đề nghị công nhận", "type": "choice", "required": true, "options": [{"value": "father", "label": "Người nhận là cha"}, {"value": "mother", "label": "Người nhận là mẹ"}, {"value": "child", "label": "Người nhận là con"}]}\n   ]},\n  {"title": "Người nhận",\n   "fields": [\n    {"name": "a_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "a_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "a_ethnicity", "label": "Dân tộc", "type": "text", "required": true, "max": 40},\n    {"name": "a_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "a_address", "label": "Nơi cư trú", "type": "address", "required": true}\n   ]},\n  {"title": "Người được nhận",\n   "fields": [\n    {"name": "b_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "b_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "b_ethnicity", "label": "Dân tộc", "type": "text", "required": true, "max": 40},\n    {"name": "b_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": false},\n    {"name": "b_address", "label": "Nơi cư trú", "type": "address", "required": true}\n   ]},\n  {"title": "Chứng cứ",\n   "fields": [\n    {"name": "proof", "label": "Chứng cứ chứng minh quan hệ", "type": "choice", "required": true, "options": [{"value": "dna", "label": "Kết quả giám định của cơ quan y tế"}, {"value": "letter", "label": "Thư từ, phim ảnh, vật dụng"}, {"value": "witness", "label": "Văn bản cam đoan có người làm chứng"}]},\n    {"name": "proof_note", "label": "Mô tả chứng cứ", "type": "longtext", "required": false, "max": 500},\n    {"name": "minor_agrees", "label": "Cha hoặc mẹ còn lại có đồng ý không?", "type": "yesno", "required": true, "hint": "Khi người được nhận chưa thành niên"}\n   ]},\n  {"title": "Bản sao",\n   "fields": [\n    {"name": "wants_copies", "label": "Có đề nghị cấp bản sao trích lục không?", "type": "yesno", "required": true},\n    {"name": "copies", "label": "Số lượng bản sao", "type": "number", "required": true, "max": 50, "when": {"all": [{"field": "wants_copies", "op": "eq", "value": "yes"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.009995','Đơn đề nghị cấp giấy phép xây dựng sửa chữa, cải tạo',replace('{\n "code": "1.009995",\n "title": "Đơn đề nghị cấp giấy phép xây dựng sửa chữa, cải tạo",\n "legal_basis": "Nghị định 15/2021/NĐ-CP (Phụ lục II, Mẫu số 01)",\n "pages": [\n  {"title": "Chủ đầu tư",\n   "fields": [\n    {"name": "owner_name", "label": "Tên chủ đầu tư (chủ hộ)", "type": "name", "required": true, "max": 120},\n    {"name": "owner_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "owner_address", "label": "Địa chỉ liên hệ", "type": "address", "required": true},\n    {"name": "owner_phone", "label": "Số điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Thửa đất",\n   "fields": [\n    {"name": "lot_no", "label": "Thửa đất số", "type": "text", "required": true, "max": 20},\n    {"name": "map_no", "label": "Tờ bản đồ số", "type": "text", "required": true, "max": 20},\n    {"name": "lot_area", "label": "Diện tích (m²)", "type": "number", "required": true, "max": 10000000},\n    {"name": "lot_address", "label": "Địa chỉ", "type": "address", "required": true},\n    {"name": "lot_commune", "label": "Xã, phường, thị trấn", "type": "area", "required": true}\n   ]},\n  {"title": "Công trình hiện có",\n   "fields": [\n    {"name": "work_kind", "label": "Loại công trình", "type": "choice", "required": true, "options": [{"value": "house", "label": "Nhà ở riêng lẻ"}, {"value": "other", "label": "Công trình khác"}]},\n    {"name": "old_license", "label": "Giấy phép hoặc giấy tờ về công trình", "type": "text", "required": true, "max": 200},\n    {"name": "old_floors", "label": "Số tầng hiện có", "type": "number", "required": true, "max": 100}\n   ]},\n  {"title": "Nội dung sửa chữa, cải tạo",\n   "fields": [\n    {"name": "repair", "label": "Mô tả phần sửa chữa, cải tạo", "type": "longtext", "required": true, "max": 800},\n    {"name": "changes_load", "label": "Có thay đổi kết cấu chịu lực không?", "type": "yesno", "required": true},\n    {"name": "total_floor", "label": "Tổng diện tích sàn sau cải tạo (m²)", "type": "number", "required": true, "max": 10000000}\n   ]},\n  {"title": "Thời gian",\n   "fields": [\n    {"name": "months", "label": "Dự kiến hoàn thành trong (tháng)", "type": "number", "required": true, "max": 120}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.001570','Thông báo tạm ngừng, tiếp tục kinh doanh của hộ kinh doanh',replace('{\n "code": "1.001570",\n "title": "Thông báo tạm ngừng, tiếp tục kinh doanh của hộ kinh doanh",\n "legal_basis": "Thông tư 01/2021/TT-BKHĐT; Nghị định 01/2021/NĐ-CP (Phụ lục III-4)",\n "pages": [\n  {"title": "Hộ kinh doanh",\n   "fields": [\n    {"name": "shop_name", "label": "Tên hộ kinh doanh", "type": "text", "required": true, "max": 100},\n    {"name": "shop_no", "label": "Số Giấy chứng nhận đăng ký hộ kinh doanh", "type": "text", "required": true, "max": 40},\n    {"name": "shop_issued", "label": "Ngày cấp", "type": "date", "required": true},\n    {"name": "shop_tax", "label": "Mã số thuế", "type": "tax_code", "required": false}\n   ]},\n  {"title": "Chủ hộ kinh doanh",\n   "fields": [\n    {"name": "owner_name", "label": "Họ và tên", "type": "name", "required": true, "max": 120},\n    {"name": "owner_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "owner_phone", "label": "Điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Việc thông báo",\n   "fields": [\n    {"name": "kind", "label": "Bạn thông báo", "type": "choice", "required": true, "options": [{"value": "pause", "label": "Tạm ngừng kinh doanh"}, {"value": "resume", "label": "Tiếp tục kinh doanh trước thời hạn"}]}\n   ]},\n  {"title": "Thời gian tạm ngừng", "when": {"all": [{"field": "kind", "op": "eq", "value": "pause"}]},\n   "fields": [\n    {"name": "from_day", "label": "Từ ngày", "type": "date", "required": true, "hint": "Gửi thông báo ít nhất 3 ngày làm việc trước"},\n    {"name": "to_day", "label": "Đến ngày", "type": "date", "required": true},\n    {"name": "reason", "label": "Lý do", "type": "longtext", "required": true, "max": 500}\n   ]},\n  {"title": "Tiếp tục kinh doanh", "when": {"all": [{"field": "kind", "op": "eq", "value": "resume"}]},\n   "fields": [\n    {"name": "resume_day", "label": "Tiếp tục từ ngày", "type": "date", "required": true},\n    {"name": "resume_reason", "label": "Lý do", "type": "longtext", "required": false, "max": 500}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('2.000488','Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp',replace('{\n "code": "2.000488",\n "title": "Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp",\n "legal_basis": "Thông tư 13/2011/TT-BTP; Thông tư 16/2013/TT-BTP (Mẫu số 03/2013/TT-LLTP)",\n "pages": [\n  {"title": "Người yêu cầu",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "applicant_sex", "label": "Giới tính", "type": "choice", "required": true, "options": [{"value": "male", "label": "Nam"}, {"value": "female", "label": "Nữ"}]},\n    {"name": "birth_place", "label": "Nơi sinh", "type": "text", "required": true, "max": 200}\n   ]},\n  {"title": "Loại phiếu",\n   "fields": [\n    {"name": "kind", "label": "Yêu cầu cấp", "type": "choice", "required": true, "options": [{"value": "1", "label": "Phiếu lý lịch tư pháp số 1"}, {"value": "2", "label": "Phiếu lý lịch tư pháp số 2"}]},\n    {"name": "ban_info", "label": "Có xác nhận về cấm đảm nhiệm chức vụ, thành lập doanh nghiệp không?", "type": "yesno", "required": true, "when": {"all": [{"field": "kind", "op": "eq", "value": "1"}]}},\n    {"name": "purpose", "label": "Mục đích", "type": "text", "required": true, "max": 200},\n    {"name": "copies", "label": "Số phiếu", "type": "number", "required": true, "max": 10}\n   ]},\n  {"title": "Cha, mẹ, vợ hoặc chồng",\n   "fields": [\n    {"name": "father", "label": "Họ tên, ngày sinh của cha", "type": "text", "required": false, "max": 200},\n    {"name": "mother", "label": "Họ tên, ngày sinh của mẹ", "type": "text", "required": false, "max": 200},\n    {"name": "spouse", "label": "Họ tên, ngày sinh của vợ, chồng", "type": "text", "required": false, "max": 200}\n   ]},\n  {"title": "Quá trình cư trú từ khi đủ 14 tuổi",\n   "fields": [\n    {"name": "history", "label": "Từ tháng, năm đến tháng, năm; nơi thường trú, tạm trú; nghề nghiệp, nơi làm việc", "type": "longtext", "required": true, "hint": "Mỗi nơi một dòng", "max": 2000}\n   ]},\n  {"title": "Án tích",\n   "fields": [\n    {"name": "convicted", "label": "Đã từng bị kết án chưa?", "type": "yesno", "required": true},\n    {"name": "convictions", "label": "Số bản án, Tòa án, ngày tuyên", "type": "text", "required": true, "max": 500, "when": {"all": [{"field": "convicted", "op": "eq", "value": "yes"}]}},\n    {"name": "fee_class", "label": "Thuộc diện giảm, miễn phí", "type": "choice", "required": true, "options": [{"value": "none", "label": "Không"}, {"value": "student", "label": "Sinh viên"}, {"value": "merit", "label": "Người có công, thân nhân liệt sĩ"}, {"value": "poor", "label": "Trẻ em, người cao tuổi, khuyết tật, hộ nghèo"}]}\n   ]}\n ]\n}\n','\n',char(10)));
CREATE TABLE letter_text (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    procedure_code TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL
);
INSERT INTO letter_text VALUES(4,'kq-1.004873','1.004873','result','Giấy xác nhận tình trạng hôn nhân',replace('{agency} xác nhận về tình trạng hôn nhân của người được nêu trong tờ khai, theo yêu cầu của {applicant}, số giấy tờ {id_number}, cư trú tại {address}.\nNội dung xác nhận: {result}. Số: {result_no}.\nGiấy này có giá trị 6 tháng kể từ ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(7,'kq-1.001022','1.001022','result','Trích lục đăng ký nhận cha, mẹ, con',replace('{agency} công nhận quan hệ cha, mẹ, con giữa {form.a_name} và {form.b_name}.\nSố: {result_no}. Ngày đăng ký: {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(8,'kq-2.000635','2.000635','result','Bản sao trích lục hộ tịch',replace('{agency} cấp bản sao từ Sổ hộ tịch cho {form.subject_name}, sinh ngày {form.subject_birth}, đã đăng ký tại {form.record_place}.\nSố lượng bản sao: {form.copies}. Số: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(17,'kq-1.001570','1.001570','result','Giấy xác nhận tạm ngừng, tiếp tục kinh doanh',replace('{agency} xác nhận Hộ kinh doanh {form.shop_name} đã thông báo: {result}.\nSố: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(19,'kq-1.009995','1.009995','result','Giấy phép xây dựng sửa chữa, cải tạo',replace('{agency} cấp phép cho {form.owner_name} sửa chữa, cải tạo công trình tại {form.lot_address}: {form.repair}.\nGiấy phép số {result_no}, ngày {today}. Khởi công trong 12 tháng kể từ ngày cấp.','\n',char(10)));
INSERT INTO letter_text VALUES(21,'kq-1.004199','1.004199','result','Thông báo cấp đổi Giấy chứng nhận',replace('{agency} đã cấp đổi Giấy chứng nhận số {form.cert_serial} cho {form.owner_name}. Nộp lại Giấy chứng nhận cũ khi nhận kết quả.\nSố vào sổ: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(25,'kq-2.000488','2.000488','result','Phiếu lý lịch tư pháp',replace('{agency} cấp Phiếu lý lịch tư pháp số {form.kind} cho {form.applicant_name}, sinh ngày {form.applicant_birth}, số giấy tờ {id_number}.\nTình trạng án tích: {result}. Số: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(28,'kq-1.001699','1.001699','result','Giấy xác nhận khuyết tật',replace('{agency} xác nhận {form.applicant_name}, sinh ngày {form.applicant_birth}, là người khuyết tật. Dạng và mức độ khuyết tật: {result}.\nSố: {result_no}. Ngày {today}.','\n',char(10)));
CREATE TABLE bundle (
    code TEXT NOT NULL,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    procedure_code TEXT NOT NULL,
    place TEXT NOT NULL,
    after_seq INTEGER NOT NULL,
    PRIMARY KEY (code, seq)
);
CREATE TABLE bundle_part (
    parent_id INTEGER NOT NULL,   -- case_
    seq INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    PRIMARY KEY (parent_id, seq)
);
CREATE TABLE delegation_of_power (
    id INTEGER PRIMARY KEY,
    procedure_code TEXT NOT NULL,
    from_level TEXT NOT NULL,
    to_level TEXT NOT NULL,
    decision TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    confidence TEXT NOT NULL
);
INSERT INTO delegation_of_power VALUES(1,'1.001731','district','commune','Quyết định phân cấp, ủy quyền (dữ liệu trình diễn, cần bổ sung số văn bản)',18809,'demonstration');
INSERT INTO delegation_of_power VALUES(2,'2.000744','district','commune','Quyết định phân cấp, ủy quyền (dữ liệu trình diễn, cần bổ sung số văn bản)',18809,'demonstration');
INSERT INTO delegation_of_power VALUES(3,'1.002693','district','commune','Quyết định phân cấp, ủy quyền (dữ liệu trình diễn, cần bổ sung số văn bản)',18809,'demonstration');
INSERT INTO delegation_of_power VALUES(4,'1.005092','province','district','Quyết định phân cấp, ủy quyền (dữ liệu trình diễn, cần bổ sung số văn bản)',18809,'demonstration');
INSERT INTO delegation_of_power VALUES(5,'2.001914','province','district','Quyết định phân cấp, ủy quyền (dữ liệu trình diễn, cần bổ sung số văn bản)',18809,'demonstration');
INSERT INTO delegation_of_power VALUES(6,'1.003645','district','commune','Quyết định phân cấp, ủy quyền (dữ liệu trình diễn, cần bổ sung số văn bản)',18809,'demonstration');
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,      -- enum person_kind: 1 citizen, 2 firm, 3 other organisation
    name TEXT NOT NULL,
    cccd TEXT NOT NULL,         -- citizens; empty for others
    tax_code TEXT NOT NULL,     -- firms; empty for others
    birth_day INTEGER NOT NULL,
    sex INTEGER NOT NULL,       -- 0 unknown, 1 male, 2 female
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    area_code TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
INSERT INTO person VALUES(1,1,'Châu Thị Kim Nga','082192990001','',8142,2,'0900020000','chau.thi.kim.nga@example.com','Số 374, ấp Hòa Bình, xã Hòa Hưng, huyện Cái Bè, tỉnh Tiền Giang','28432',1638662400);
INSERT INTO person VALUES(2,1,'Trương Quốc Nghĩa','079092990002','',8122,1,'0900020001','','Số 220, ấp Bình Thuận, xã Tân Thuận Bình, huyện Chợ Gạo, tỉnh Tiền Giang','28627',1638662400);
INSERT INTO person VALUES(3,1,'Trần Văn Thắng','082045990003','',-8875,1,'0900020002','','Số 133, ấp An Thiện, xã Tân Hòa Đông, huyện Tân Phước, tỉnh Tiền Giang','28324',1638662400);
INSERT INTO person VALUES(4,1,'Đỗ Thanh Hiếu','082094990004','',9056,1,'0900020003','do.thanh.hieu@example.com','Số 116, đường Hùng Vương, phường 5, thị xã Gò Công, tỉnh Tiền Giang','28306',1638662400);
INSERT INTO person VALUES(5,1,'Trần Thùy Hiền','082179990005','',3416,2,'0900020004','','Số 258, ấp Mỹ Hưng, xã Long Thuận, thị xã Gò Công, tỉnh Tiền Giang','28312',1638662400);
INSERT INTO person VALUES(94,1,'Ngô Thị Diễm Hiền','082178990094','',3192,2,'0900020093','ngo.thi.diem.hien@example.com','Số 160, ấp Mỹ Lợi, xã Bình Nhì, huyện Gò Công Tây, tỉnh Tiền Giang','28666',1638662400);
INSERT INTO person VALUES(104,1,'Dương Tấn Nghĩa','082045990104','',-8813,1,'0900020103','','Số 358, ấp Mỹ Hưng, xã Tân Hưng, huyện Cái Bè, tỉnh Tiền Giang','28417',1638662400);
INSERT INTO person VALUES(127,1,'Huỳnh Thị Kim Mai','087192990127','',8354,2,'0900020126','huynh.thi.kim.mai@example.com','Số 165, ấp Mỹ Lợi, xã Mỹ Đức Đông, huyện Cái Bè, tỉnh Tiền Giang','28405',1638662400);
INSERT INTO person VALUES(218,1,'Nguyễn Thị Kim Uyên','082166990218','',-1298,2,'0900020217','','Số 407, đường Nam Kỳ Khởi Nghĩa, phường 5, thành phố Mỹ Tho, tỉnh Tiền Giang','28249',1638662400);
INSERT INTO person VALUES(234,1,'Châu Thị Diễm Linh','082150990234','',-6995,2,'0900020233','','Số 281, đường Trần Hưng Đạo, phường Tân Long, thành phố Mỹ Tho, tỉnh Tiền Giang','28279',1638662400);
INSERT INTO person VALUES(253,1,'Lê Chí Thịnh','082069990253','',-135,1,'0900020252','le.chi.thinh@example.com','Số 347, ấp An Thiện, xã Hòa Hưng, huyện Cái Bè, tỉnh Tiền Giang','28432',1638662400);
INSERT INTO person VALUES(274,1,'Trần Ngọc Tín','087085990274','',5792,1,'0900020273','tran.ngoc.tin@example.com','Số 415, ấp Bình Tạo, xã An Hữu, huyện Cái Bè, tỉnh Tiền Giang','28429',1638662400);
INSERT INTO person VALUES(299,1,'Huỳnh Chí Khang','082073990299','',1182,1,'0900020298','','Số 55, ấp Mỹ Lợi, xã Hữu Đạo, huyện Châu Thành, tỉnh Tiền Giang','28555',1638662400);
INSERT INTO person VALUES(324,2,'Công ty TNHH Vận tải Bưởi Da Láng 2','','1299990264',0,0,'0900030023','lienhe24@example.com','Số 185, ấp Bình Thuận, xã Tân Thới, huyện Tân Phú Đông, tỉnh Tiền Giang','28690',1638662400);
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL UNIQUE REFERENCES person (id),
    login TEXT NOT NULL UNIQUE,  -- phone number or CCCD or tax code
    phone TEXT NOT NULL,
    password TEXT NOT NULL,
    verified_at INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    locked_until INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);
INSERT INTO account VALUES(1,1,'0900020000','0900020000','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',1638662400,0,0,1638662400);
INSERT INTO account VALUES(2,2,'0900020001','0900020001','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',1638662400,0,0,1638662400);
INSERT INTO account VALUES(3,3,'0900020002','0900020002','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',1638662400,0,0,1638662400);
INSERT INTO account VALUES(4,4,'0900020003','0900020003','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',1638662400,0,0,1638662400);
INSERT INTO account VALUES(5,5,'0900020004','0900020004','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',1638662400,0,0,1638662400);
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    phone TEXT NOT NULL,
    password TEXT NOT NULL,      -- argon2id; empty: cannot log in
    must_change INTEGER NOT NULL,
    totp TEXT NOT NULL,          -- sealed secret; empty: off
    totp_step INTEGER NOT NULL,  -- last step accepted, so that a code is used once
    failed INTEGER NOT NULL,
    locked_until INTEGER NOT NULL,
    active INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);
INSERT INTO staff VALUES(1,'admin','Trương Thị Thu Nhung','Quản trị hệ thống','0900000001','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(2,'thanhtra','Hồ Trung Toàn','Thanh tra viên','0900000002','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(3,'tthcc.gd','Nguyễn Thùy Trang','Giám đốc Trung tâm Phục vụ hành chính công','0900000003','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(6,'tthcc.mc1','Võ Thị Trâm','Công chức Sở Tư pháp cử đến Trung tâm','0900000006','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(8,'tthcc.mc3','Lê Anh Vũ','Công chức Sở Kế hoạch và Đầu tư cử đến Trung tâm','0900000008','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(22,'stp.gd','Lê Thị Thanh Quyên','Giám đốc Sở Tư pháp','0900000022','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(24,'stp.tp','Bùi Đức Tín','Trưởng phòng, Sở Tư pháp','0900000024','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(25,'stp.cv1','Võ Kim Linh','Chuyên viên, Sở Tư pháp','0900000025','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(26,'stp.cv2','Đỗ Thị Ngọc Hoa','Chuyên viên, Sở Tư pháp','0900000026','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(129,'mytho.pct','Huỳnh Chí Hùng','Phó Chủ tịch Ủy ban nhân dân thành phố Mỹ Tho','0900000129','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(131,'mytho.vp','Huỳnh Thành Kiệt','Chuyên viên Văn phòng HĐND và UBND thành phố Mỹ Tho','0900000131','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(132,'mytho.mc1','Võ Phước Hậu','Công chức Bộ phận Một cửa thành phố Mỹ Tho','0900000132','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(133,'mytho.mc2','Trần Thị Kim Diệp','Công chức Bộ phận Một cửa thành phố Mỹ Tho','0900000133','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(134,'mytho.tmc','Lê Thị Diễm Trâm','Trưởng Bộ phận Một cửa thành phố Mỹ Tho','0900000134','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(138,'mytho.taichinh.tp','Lê Thị Hiền','Trưởng phòng Tài chính - Kế hoạch thành phố Mỹ Tho','0900000138','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(140,'mytho.taichinh.cv2','Phạm Chí Phúc','Chuyên viên Phòng Tài chính - Kế hoạch thành phố Mỹ Tho','0900000140','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(160,'mytho.datdai.tp','Mai Thị Thu Nhung','Giám đốc Chi nhánh Văn phòng Đăng ký đất đai thành phố Mỹ Tho','0900000160','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(161,'mytho.datdai.cv','Lê Mỹ Nga','Chuyên viên Chi nhánh Văn phòng Đăng ký đất đai thành phố Mỹ Tho','0900000161','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(162,'mytho.datdai.cv2','Lý Minh Tuấn','Chuyên viên Chi nhánh Văn phòng Đăng ký đất đai thành phố Mỹ Tho','0900000162','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(313,'cailay.ct','Lý Ngọc Yến','Chủ tịch Ủy ban nhân dân huyện Cai Lậy','0900000313','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(316,'cailay.vp','Huỳnh Thị Bích Linh','Chuyên viên Văn phòng HĐND và UBND huyện Cai Lậy','0900000316','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(317,'cailay.mc1','Trần Thị Uyên','Công chức Bộ phận Một cửa huyện Cai Lậy','0900000317','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(318,'cailay.tmc','Cao Trung Phúc','Trưởng Bộ phận Một cửa huyện Cai Lậy','0900000318','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(333,'cailay.hatang.tp','Huỳnh Thị Ngọc Lan','Trưởng phòng Kinh tế và Hạ tầng huyện Cai Lậy','0900000333','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(334,'cailay.hatang.cv','Huỳnh Chí Đạt','Chuyên viên Phòng Kinh tế và Hạ tầng huyện Cai Lậy','0900000334','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(351,'chauthanh.mc1','Nguyễn Thị Hiền','Công chức Bộ phận Một cửa huyện Châu Thành','0900000351','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(375,'chauthanh.datdai.tp','Nguyễn Thị Thanh Thúy','Giám đốc Chi nhánh Văn phòng Đăng ký đất đai huyện Châu Thành','0900000375','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(376,'chauthanh.datdai.cv','Nguyễn Thị Diễm Vân','Chuyên viên Chi nhánh Văn phòng Đăng ký đất đai huyện Châu Thành','0900000376','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(531,'xa28261.ct','Đặng Thị Mỹ Yến','Chủ tịch Ủy ban nhân dân phường 1, thành phố Mỹ Tho','0900000531','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(532,'xa28261.tp','Lê Anh Bình','Công chức Tư pháp - Hộ tịch phường 1, thành phố Mỹ Tho','0900000532','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(551,'xa28279.ct','Nguyễn Thị Ngọc Uyên','Chủ tịch Ủy ban nhân dân phường Tân Long, thành phố Mỹ Tho','0900000551','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(552,'xa28279.tp','Nguyễn Thị My','Công chức Tư pháp - Hộ tịch phường Tân Long, thành phố Mỹ Tho','0900000552','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(934,'xa28645.ct','Huỳnh Ngọc Khang','Chủ tịch Ủy ban nhân dân xã Hòa Định, huyện Chợ Gạo','0900000934','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(935,'xa28645.tp','Trần Thị Mỹ Trâm','Công chức Tư pháp - Hộ tịch xã Hòa Định, huyện Chợ Gạo','0900000935','$argon2id$v=19$m=19456,t=2,p=1$lXhOL3szqMijdkRAzBC5AQ$g5f6dY0nUnlF0LP52wyipQiS6C9sMVvfg+sxLSpySZw',0,'',0,0,0,1,1638662400);
CREATE TABLE staff_role (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    agency_id INTEGER NOT NULL REFERENCES agency (id),
    role INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    UNIQUE (staff_id, agency_id, role, valid_from)
);
INSERT INTO staff_role VALUES(1,1,1,7,0,2932896);
INSERT INTO staff_role VALUES(2,1,2,7,0,2932896);
INSERT INTO staff_role VALUES(3,2,1,6,0,2932896);
INSERT INTO staff_role VALUES(4,2,2,6,0,2932896);
INSERT INTO staff_role VALUES(5,3,3,5,0,2932896);
INSERT INTO staff_role VALUES(6,3,3,4,0,2932896);
INSERT INTO staff_role VALUES(9,6,3,1,0,2932896);
INSERT INTO staff_role VALUES(11,8,3,1,0,2932896);
INSERT INTO staff_role VALUES(37,22,8,4,0,2932896);
INSERT INTO staff_role VALUES(39,24,8,3,0,2932896);
INSERT INTO staff_role VALUES(40,25,8,2,0,2932896);
INSERT INTO staff_role VALUES(41,26,8,2,0,2932896);
INSERT INTO staff_role VALUES(42,6,8,1,0,2932896);
INSERT INTO staff_role VALUES(43,6,8,2,0,2932896);
INSERT INTO staff_role VALUES(244,129,60,4,0,2932896);
INSERT INTO staff_role VALUES(248,131,60,2,0,2932896);
INSERT INTO staff_role VALUES(250,132,61,1,0,2932896);
INSERT INTO staff_role VALUES(251,133,61,1,0,2932896);
INSERT INTO staff_role VALUES(252,134,61,5,0,2932896);
INSERT INTO staff_role VALUES(253,134,61,1,0,2932896);
INSERT INTO staff_role VALUES(258,138,64,3,0,2932896);
INSERT INTO staff_role VALUES(259,138,64,4,0,2932896);
INSERT INTO staff_role VALUES(261,140,64,2,0,2932896);
INSERT INTO staff_role VALUES(293,160,75,3,0,2932896);
INSERT INTO staff_role VALUES(294,160,75,4,0,2932896);
INSERT INTO staff_role VALUES(295,161,75,2,0,2932896);
INSERT INTO staff_role VALUES(296,162,75,2,0,2932896);
INSERT INTO staff_role VALUES(543,313,150,4,0,2932896);
INSERT INTO staff_role VALUES(548,316,150,2,0,2932896);
INSERT INTO staff_role VALUES(550,317,151,1,0,2932896);
INSERT INTO staff_role VALUES(551,318,151,5,0,2932896);
INSERT INTO staff_role VALUES(552,318,151,1,0,2932896);
INSERT INTO staff_role VALUES(577,333,160,3,0,2932896);
INSERT INTO staff_role VALUES(578,333,160,4,0,2932896);
INSERT INTO staff_role VALUES(579,334,160,2,0,2932896);
INSERT INTO staff_role VALUES(607,351,169,1,0,2932896);
INSERT INTO staff_role VALUES(646,375,183,3,0,2932896);
INSERT INTO staff_role VALUES(647,375,183,4,0,2932896);
INSERT INTO staff_role VALUES(648,376,183,2,0,2932896);
INSERT INTO staff_role VALUES(918,531,266,4,0,2932896);
INSERT INTO staff_role VALUES(921,532,266,1,0,2932896);
INSERT INTO staff_role VALUES(922,532,266,2,0,2932896);
INSERT INTO staff_role VALUES(977,551,278,4,0,2932896);
INSERT INTO staff_role VALUES(978,552,278,1,0,2932896);
INSERT INTO staff_role VALUES(979,552,278,2,0,2932896);
INSERT INTO staff_role VALUES(2050,934,540,4,0,2932896);
INSERT INTO staff_role VALUES(2051,935,540,1,0,2932896);
INSERT INTO staff_role VALUES(2052,935,540,2,0,2932896);
INSERT INTO staff_role VALUES(2372,25,29,2,0,2932896);
CREATE TABLE substitution (
    id INTEGER PRIMARY KEY,
    absent_id INTEGER NOT NULL REFERENCES staff (id),
    substitute_id INTEGER NOT NULL REFERENCES staff (id),
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    reason TEXT NOT NULL,
    by_id INTEGER NOT NULL,
    at INTEGER NOT NULL
);
CREATE TABLE session (
    token TEXT PRIMARY KEY,      -- sha256 of the cookie
    kind INTEGER NOT NULL,       -- enum actor_kind
    who_id INTEGER NOT NULL,
    csrf TEXT NOT NULL,
    stage INTEGER NOT NULL,      -- 0 whole, 1 second factor missing, 2 password must be changed
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    remote TEXT NOT NULL
);
CREATE TABLE one_time_code (
    id INTEGER PRIMARY KEY,
    purpose TEXT NOT NULL,
    subject TEXT NOT NULL,
    hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    data TEXT NOT NULL
);
CREATE TABLE rate (
    key TEXT NOT NULL,
    window_at INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (key, window_at)
);
CREATE TABLE mandate (
    id INTEGER PRIMARY KEY,
    from_person_id INTEGER NOT NULL REFERENCES person (id),
    to_person_id INTEGER NOT NULL REFERENCES person (id),
    scope TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    accepted_at INTEGER NOT NULL,
    revoked_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE TABLE case_ (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,        -- enum case_kind
    parent_id INTEGER REFERENCES case_ (id),
    title TEXT NOT NULL,
    state INTEGER NOT NULL,       -- enum case_state: the six universal states
    status INTEGER NOT NULL,      -- the national portal's ten codes; 0 for a draft
    outcome INTEGER NOT NULL,     -- enum outcome: what is proposed or decided
    step INTEGER NOT NULL,        -- seq in procedure_step
    agency_id INTEGER NOT NULL REFERENCES agency (id),   -- decides, answers for the promise
    receiver_id INTEGER NOT NULL REFERENCES agency (id), -- received it
    holder_agency_id INTEGER REFERENCES agency (id),     -- NULL: nobody, it is over
    holder_role INTEGER NOT NULL,
    holder_id INTEGER REFERENCES staff (id),             -- NULL: anyone in that role
    person_id INTEGER REFERENCES person (id),
    procedure_rev_id INTEGER NOT NULL REFERENCES procedure_rev (id),
    channel INTEGER NOT NULL,     -- enum channel: 1 counter, 2 online, 3 post
    received_at INTEGER NOT NULL,
    promised_at INTEGER NOT NULL, -- moved by pauses and by an explicit re-dating, never by an apology; 0 no due date
    due_at INTEGER NOT NULL,      -- the appointment: promised_at, or what an apology made of it
    step_due_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,    -- result ready, refused, withdrawn, stopped
    version INTEGER NOT NULL      -- optimistic lock
);
INSERT INTO case_ VALUES(1,'H58.169-220121-0001',1,NULL,'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất',3,10,1,7,183,169,NULL,0,NULL,324,725,2,1642724520,1644279720,1644279720,0,1643182050,10);
INSERT INTO case_ VALUES(2,'H58.266-220128-0001',1,NULL,'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',3,10,1,5,266,266,NULL,0,NULL,104,7,1,1643355780,1646984580,1646984580,0,1645497381,7);
INSERT INTO case_ VALUES(3,'H58.3-220208-0001',1,NULL,'Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam',3,10,1,7,8,3,NULL,0,NULL,218,298,2,1644310320,1645178400,1645178400,0,1645586389,10);
INSERT INTO case_ VALUES(4,'H58.61-220214-0001',1,NULL,'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',4,3,2,3,64,61,NULL,0,NULL,299,480,1,1644801660,1645060860,1645060860,0,1644907907,5);
INSERT INTO case_ VALUES(5,'H58.151-220310-0001',1,NULL,'Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',3,10,1,9,160,151,NULL,0,NULL,94,134,1,1646876340,1648202400,1648202400,0,1647824583,13);
INSERT INTO case_ VALUES(6,'H58.61-220311-0001',1,NULL,'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',3,10,1,5,64,61,NULL,0,NULL,234,480,1,1646960820,1647392820,1647392820,0,1647224417,7);
INSERT INTO case_ VALUES(7,'H58.278-220314-0001',1,NULL,'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',3,10,1,5,278,278,NULL,0,NULL,3,212,2,1647225000,1647484200,1647484200,0,1647318350,9);
INSERT INTO case_ VALUES(8,'H58.540-220316-0001',1,NULL,'Thủ tục đăng ký nhận cha, mẹ, con',3,10,1,5,540,540,NULL,0,NULL,127,198,1,1647392580,1647824580,1647824580,0,1647507395,7);
INSERT INTO case_ VALUES(9,'H58.61-220317-0001',1,NULL,'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất',3,10,1,7,75,61,NULL,0,NULL,253,725,2,1647480840,1648431240,1648431240,0,1648001771,10);
INSERT INTO case_ VALUES(10,'H58.61-220322-0001',1,NULL,'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',3,10,1,4,60,61,NULL,0,NULL,274,227,2,1647911280,1647943200,1647943200,0,1647937961,9);
CREATE TABLE IF NOT EXISTS 'case_fts_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO case_fts_data VALUES(1,X'0a820c');
INSERT INTO case_fts_data VALUES(10,X'0000000002010a000000010b0101');
INSERT INTO case_fts_data VALUES(1511828488193,X'0000059b053030303031010205010205010205010205010205010205010205010205010205010205020b38323034353939303030330702130a033130340202190508363939393032353309021f0508373339393032393904021b040931353039393032333406021c0508363639393032313803021e05083738393930303934050220030a373038353939303237340a02150409313932393930313237080212020939303030323030303207021409023933050221080331303302021a09023236080213080332313703021f0902333306021d09023532090220090237330a02160902393804021c06053330303233010226010a313239393939303236340102250202353105020302023639010203010132010224020532303132310102040601380202040403323038030204050231340402040403333130050204060131060204060134070204060136080204060137090204050232320a02040202363602020302023738070203010133030203010335343008020301023631040203020203030203010203010362616e0a04070803016f0402130202130203756f69010221010363616905020d0301700102060102100102060206060f040202080202060102060202686108020b04017506021803016904021905021d03016f03020c0302756105020c04026e6701020908020902026f6e08020d04016701021c02020d0202110201750302150301610402140202140102646101022203021102021103016e03020e04016703021405020803017401040e0f08040e0f020369656d05021e01021a03026e680204070402016f02020c0303616e68040609060c020609060c03016901020704020f0402070203756e6701020d04020a04020d03036f6e67020216010367616e010218080218020369617901020801021103020702020902020801020f01036835380102020102020102020102020102020102020102020102020102020102020202616e040210020210020369656e05021f02016f04021502021504020b03016e07020e020275750102110802110303796e6804021804020e010369696905021402017605021601046b6861630102170802170401690a021004026e6704021a03047579657402040d090202696d03021c05021003026e68040608060c020608060c02017908020901036c616902020a03026e6701022302016505021b04021c02036963680302090302656e01021908021903026e6806021b020275630a020a02017903020801036d616908021102016508020c0202756302020b01036e616d0304100b02046768696102021803016f05021c040261690302130401630a02130303756e6704020702020704026f69030211040379656e03021a0202686101021204021804021204016e01020a01021305040b0601020a01020a0203756f6303021201016f01021304021904021301047068617003020b0302657005020803036965750302070105717579656e01040b0608040b0601057269656e6705021a010373616e01021608021603016f0a0408080203696e680a021102016f01021008021002017501020c08020c03016105020b01037461690104150d02021706021503016d04020602020603016e02021703016f05020e03017402040e09020468616e6707021203016903021b02021d01021902020f04026e6809021e03026f6904020f02020f04026e6704021202021203017507020601020602036963680a020c0302657004020a02020a03016e0a021404016807020c02036e686801021e020372616e07021003021205016707020d03036963680a020904026e6805021203017503021604026f6304020e02020e02017503020a03016304020b02020b01020701020702017901021d01047579656e03021d0102766101021401020f03021704021403016e01021f060211020369657403040f0b02026f6901021a04021004021a0103786163020606040c05020a030179050209042410080d0d0e0d0d0f0e0e07080708070707070a0f0707060a0608070806060606070707060810090908081a07060906070a070c06090d06090b0b08060f0c0e080b17230a080c060a0b08060c06070a0a0e06080709080a07070608060709090607060b07080d13080c0907080f0a0b07080909060f09060607090f070a0a09080a0606080b060807060a060f06091009090d0d');
CREATE TABLE IF NOT EXISTS 'case_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO case_fts_idx VALUES(11,X'',2);
CREATE TABLE IF NOT EXISTS 'case_fts_content'(id INTEGER PRIMARY KEY, c0);
INSERT INTO case_fts_content VALUES(1,'h58 169 220121 0001 cap doi giay chung nhan quyen su dung dat quyen so huu nha o va tai san khac gan lien voi dat cong ty tnhh van tai buoi da lang 2 1299990264 0900030023');
INSERT INTO case_fts_content VALUES(2,'h58 266 220128 0001 xac dinh xac dinh lai muc do khuyet tat va cap giay xac nhan khuyet tat duong tan nghia 082045990104 0900020103');
INSERT INTO case_fts_content VALUES(3,'h58 3 220208 0001 cap phieu ly lich tu phap cho cong dan viet nam nguoi nuoc ngoai dang cu tru tai viet nam nguyen thi kim uyen 082166990218 0900020217');
INSERT INTO case_fts_content VALUES(4,'h58 61 220214 0001 tam ngung kinh doanh tiep tuc kinh doanh truoc thoi han da thong bao cua ho kinh doanh huynh chi khang 082073990299 0900020298');
INSERT INTO case_fts_content VALUES(5,'h58 151 220310 0001 cap giay phep xay dung sua chua cai tao doi voi cong trinh cap iii cap iv va nha o rieng le ngo thi diem hien 082178990094 0900020093');
INSERT INTO case_fts_content VALUES(6,'h58 61 220311 0001 tam ngung kinh doanh tiep tuc kinh doanh truoc thoi han da thong bao cua ho kinh doanh chau thi diem linh 082150990234 0900020233');
INSERT INTO case_fts_content VALUES(7,'h58 278 220314 0001 thu tuc cap giay xac nhan tinh trang hon nhan tran van thang 082045990003 0900020002');
INSERT INTO case_fts_content VALUES(8,'h58 540 220316 0001 thu tuc dang ky nhan cha me con huynh thi kim mai 087192990127 0900020126');
INSERT INTO case_fts_content VALUES(9,'h58 61 220317 0001 cap doi giay chung nhan quyen su dung dat quyen so huu nha o va tai san khac gan lien voi dat le chi thinh 082069990253 0900020252');
INSERT INTO case_fts_content VALUES(10,'h58 61 220322 0001 cap ban sao trich luc ho tich ban sao giay khai sinh tran ngoc tin 087085990274 0900020273');
CREATE TABLE IF NOT EXISTS 'case_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO case_fts_docsize VALUES(1,X'25');
INSERT INTO case_fts_docsize VALUES(2,X'19');
INSERT INTO case_fts_docsize VALUES(3,X'1e');
INSERT INTO case_fts_docsize VALUES(4,X'1b');
INSERT INTO case_fts_docsize VALUES(5,X'20');
INSERT INTO case_fts_docsize VALUES(6,X'1c');
INSERT INTO case_fts_docsize VALUES(7,X'13');
INSERT INTO case_fts_docsize VALUES(8,X'12');
INSERT INTO case_fts_docsize VALUES(9,X'1f');
INSERT INTO case_fts_docsize VALUES(10,X'15');
CREATE TABLE IF NOT EXISTS 'case_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO case_fts_config VALUES('version',4);
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    verb INTEGER NOT NULL,        -- enum verb (core/flow.h)
    actor_kind INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    actor_agency_id INTEGER NOT NULL,
    for_id INTEGER NOT NULL,      -- the absent official an actor stands in for; 0 none
    step_from INTEGER NOT NULL,
    step_to INTEGER NOT NULL,
    status_to INTEGER NOT NULL,
    due_to INTEGER NOT NULL,
    note TEXT NOT NULL,
    public INTEGER NOT NULL,      -- 1: the citizen sees the note
    UNIQUE (case_id, seq)
);
INSERT INTO event VALUES(1,1,1,1642723926,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(2,1,2,1642724526,2,2,351,169,0,1,2,2,1644279720,'',1);
INSERT INTO event VALUES(3,1,3,1642728774,7,2,375,183,0,2,3,4,1644279720,'',0);
INSERT INTO event VALUES(4,1,4,1643092518,9,2,376,183,0,3,4,4,1644279720,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(5,1,5,1643103030,6,2,375,183,0,4,4,4,1644279720,'',0);
INSERT INTO event VALUES(6,1,6,1643159190,9,2,375,183,0,4,5,4,1644279720,'Đã thẩm định, đủ điều kiện.',0);
INSERT INTO event VALUES(7,1,7,1643169990,11,2,375,183,0,5,6,4,1644279720,'Đồng ý.',1);
INSERT INTO event VALUES(8,1,8,1643182050,9,2,376,183,0,6,7,9,1644279720,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(9,1,9,1643246048,12,2,351,169,0,7,7,10,1644279720,'',1);
INSERT INTO event VALUES(10,2,1,1643355789,2,2,532,266,0,1,2,2,1646984580,'',1);
INSERT INTO event VALUES(11,2,2,1643356389,6,2,532,266,0,2,2,4,1646984580,'',0);
INSERT INTO event VALUES(12,3,1,1644309733,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(13,3,2,1644310333,2,2,8,3,0,1,2,2,1645178400,'',1);
INSERT INTO event VALUES(14,3,3,1644376861,7,2,24,8,0,2,3,4,1645178400,'',0);
INSERT INTO event VALUES(15,4,1,1644801683,2,2,134,61,0,1,2,2,1645060860,'',1);
INSERT INTO event VALUES(16,4,2,1644802283,6,2,140,64,0,2,2,4,1645060860,'',0);
INSERT INTO event VALUES(17,4,3,1644890627,9,2,140,64,0,2,3,4,1645060860,'Hồ sơ không đủ điều kiện theo quy định: thông tin kê khai không khớp với giấy tờ kèm theo. Đề nghị từ chối giải quyết.',0);
INSERT INTO event VALUES(18,4,4,1644907907,11,2,138,64,0,3,3,3,1645060860,'Đồng ý.',1);
INSERT INTO event VALUES(19,2,3,1645170789,9,2,532,266,0,2,3,4,1646984580,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(20,3,4,1645173757,9,2,25,8,0,3,4,4,1645178400,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(21,3,5,1645425757,6,2,24,8,0,4,4,4,1645178400,'',0);
INSERT INTO event VALUES(22,2,4,1645431141,11,2,531,266,0,3,4,4,1646984580,'Đồng ý.',1);
INSERT INTO event VALUES(23,2,5,1645497381,9,2,532,266,0,4,5,9,1646984580,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(24,3,6,1645503805,9,2,24,8,0,4,5,4,1645178400,'Đã thẩm định, đủ điều kiện.',0);
INSERT INTO event VALUES(25,2,6,1645512636,12,2,532,266,0,5,5,10,1646984580,'',1);
INSERT INTO event VALUES(26,3,7,1645523677,11,2,22,8,0,5,6,4,1645178400,'Đồng ý.',1);
INSERT INTO event VALUES(27,3,8,1645586389,9,2,26,8,0,6,7,9,1645178400,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(28,3,9,1645599633,12,2,6,3,0,7,7,10,1645178400,'',1);
INSERT INTO event VALUES(29,5,1,1646876391,2,2,318,151,0,1,2,2,1648202400,'',1);
INSERT INTO event VALUES(30,5,2,1646876991,7,2,333,160,0,2,3,4,1648202400,'',0);
INSERT INTO event VALUES(31,6,1,1646960873,2,2,134,61,0,1,2,2,1647392820,'',1);
INSERT INTO event VALUES(32,6,2,1646961473,6,2,140,64,0,2,2,4,1647392820,'',0);
INSERT INTO event VALUES(33,5,3,1646988591,9,2,334,160,0,3,4,4,1648202400,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(34,6,3,1646988833,9,2,140,64,0,2,3,4,1647392820,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(35,6,4,1647222401,11,2,138,64,0,3,4,4,1647392820,'Đồng ý.',1);
INSERT INTO event VALUES(36,7,1,1647224402,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(37,6,5,1647224417,9,2,140,64,0,4,5,9,1647392820,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(38,7,2,1647225002,2,2,552,278,0,1,2,2,1647484200,'',1);
INSERT INTO event VALUES(39,6,6,1647241929,12,2,132,61,0,5,5,10,1647392820,'',1);
INSERT INTO event VALUES(40,7,3,1647246242,6,2,552,278,0,2,2,4,1647484200,'',0);
INSERT INTO event VALUES(41,7,4,1647311222,9,2,552,278,0,2,3,4,1647484200,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(42,7,5,1647316550,11,2,551,278,0,3,4,4,1647484200,'Đồng ý.',1);
INSERT INTO event VALUES(43,7,6,1647318350,9,2,552,278,0,4,5,9,1647484200,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(44,5,4,1647335991,6,2,334,160,0,4,4,4,1648202400,'',0);
INSERT INTO event VALUES(45,8,1,1647392639,2,2,935,540,0,1,2,2,1647824580,'',1);
INSERT INTO event VALUES(46,8,2,1647393239,6,2,935,540,0,2,2,4,1647824580,'',0);
INSERT INTO event VALUES(47,7,7,1647395384,12,2,552,278,0,5,5,10,1647484200,'',1);
INSERT INTO event VALUES(48,7,8,1647397328,24,3,0,0,0,5,5,10,1647484200,'',1);
INSERT INTO event VALUES(49,5,5,1647476391,9,2,334,160,0,4,5,4,1648202400,'Đã kiểm tra thực tế, lập biên bản; đủ điều kiện.',0);
INSERT INTO event VALUES(50,9,1,1647480287,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(51,9,2,1647480887,2,2,134,61,0,1,2,2,1648431240,'',1);
INSERT INTO event VALUES(52,9,3,1647483263,7,2,160,75,0,2,3,4,1648431240,'',0);
INSERT INTO event VALUES(53,8,3,1647489719,9,2,935,540,0,2,3,4,1647824580,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(54,5,6,1647502599,6,2,333,160,0,5,5,4,1648202400,'',0);
INSERT INTO event VALUES(55,8,4,1647506279,11,2,934,540,0,3,4,4,1647824580,'Đồng ý.',1);
INSERT INTO event VALUES(56,8,5,1647507395,9,2,935,540,0,4,5,9,1647824580,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(57,5,7,1647562503,9,2,333,160,0,5,6,4,1648202400,'Đã thẩm định, đủ điều kiện.',0);
INSERT INTO event VALUES(58,5,8,1647569703,9,2,316,150,0,6,7,4,1648202400,'Đã soát, thống nhất trình.',0);
INSERT INTO event VALUES(59,5,9,1647595047,11,2,313,150,0,7,8,4,1648202400,'Đồng ý.',1);
INSERT INTO event VALUES(60,5,10,1647824583,9,2,334,160,0,8,9,9,1648202400,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(61,5,11,1647831847,12,2,317,151,0,9,9,10,1648202400,'',1);
INSERT INTO event VALUES(62,5,12,1647844663,24,3,0,0,0,9,9,10,1648202400,'',1);
INSERT INTO event VALUES(63,10,1,1647910721,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(64,9,4,1647910871,9,2,162,75,0,3,4,4,1648431240,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(65,10,2,1647911321,2,2,134,61,0,1,2,2,1647943200,'',1);
INSERT INTO event VALUES(66,10,3,1647919817,6,2,131,60,0,2,2,4,1647943200,'',0);
INSERT INTO event VALUES(67,9,5,1647921383,6,2,160,75,0,4,4,4,1648431240,'',0);
INSERT INTO event VALUES(68,10,4,1647933353,9,2,131,60,0,2,3,4,1647943200,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(69,9,6,1647937223,9,2,160,75,0,4,5,4,1648431240,'Đã thẩm định, đủ điều kiện.',0);
INSERT INTO event VALUES(70,10,5,1647937961,11,2,129,60,0,3,4,9,1647943200,'Đồng ý.',1);
INSERT INTO event VALUES(71,9,7,1647998855,11,2,160,75,0,5,6,4,1648431240,'Đồng ý.',1);
INSERT INTO event VALUES(72,9,8,1648001771,9,2,161,75,0,6,7,9,1648431240,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(73,9,9,1648019606,12,2,132,61,0,7,7,10,1648431240,'',1);
INSERT INTO event VALUES(74,10,6,1648025239,23,2,133,61,0,4,4,9,1647943200,'Thu tại quầy',1);
INSERT INTO event VALUES(75,10,7,1648025239,12,2,133,61,0,4,4,10,1647943200,'',1);
INSERT INTO event VALUES(76,10,8,1648026355,24,3,0,0,0,4,4,10,1647943200,'',1);
INSERT INTO event VALUES(77,8,6,1648112195,12,2,935,540,0,5,5,10,1647824580,'',1);
CREATE TABLE step_run (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    step INTEGER NOT NULL,
    name TEXT NOT NULL,
    holder_agency_id INTEGER NOT NULL,
    holder_role INTEGER NOT NULL,
    holder_id INTEGER NOT NULL,   -- who did it in the end; 0 nobody yet
    entered_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    left_at INTEGER NOT NULL,
    note TEXT NOT NULL
);
INSERT INTO step_run VALUES(1,1,1,'Tiếp nhận hồ sơ',169,1,351,1642723926,1642738320,1642724526,'');
INSERT INTO step_run VALUES(2,1,2,'Phân công thụ lý',183,3,375,1642724526,1642731720,1642728774,'');
INSERT INTO step_run VALUES(3,1,3,'Thụ lý hồ sơ',183,2,376,1642728774,1643254320,1643092518,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(4,1,4,'Trưởng phòng thẩm định',183,3,375,1643092518,1643157300,1643159190,'Đã thẩm định, đủ điều kiện.');
INSERT INTO step_run VALUES(5,1,5,'Lãnh đạo ký duyệt',183,4,375,1643159190,1643187960,1643169990,'Đồng ý.');
INSERT INTO step_run VALUES(6,1,6,'Đóng dấu, vào sổ',183,2,376,1643169990,1643187960,1643182050,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(7,1,7,'Trả kết quả',169,1,351,1643182050,1643243220,1643246048,'');
INSERT INTO step_run VALUES(8,2,2,'Hội đồng xác định mức độ khuyết tật',266,2,532,1643355789,1646379780,1645170789,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(9,3,1,'Tiếp nhận hồ sơ',3,1,8,1644309733,1644374520,1644310333,'');
INSERT INTO step_run VALUES(10,3,2,'Phân công thụ lý',8,3,24,1644310333,1644375120,1644376861,'');
INSERT INTO step_run VALUES(11,3,3,'Tra cứu, xác minh',8,2,25,1644376861,1645154460,1645173757,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(12,4,2,'Thụ lý hồ sơ',64,2,140,1644801683,1644916860,1644890627,'Hồ sơ không đủ điều kiện theo quy định: thông tin kê khai không khớp với giấy tờ kèm theo. Đề nghị từ chối giải quyết.');
INSERT INTO step_run VALUES(13,4,3,'Lãnh đạo ký duyệt',64,4,138,1644890627,1644912180,1644907907,'Đồng ý.');
INSERT INTO step_run VALUES(14,2,3,'Lãnh đạo ký duyệt',266,4,531,1645170789,1645516380,1645431141,'Đồng ý.');
INSERT INTO step_run VALUES(15,3,4,'Trưởng phòng thẩm định',8,3,24,1645173757,1645425720,1645503805,'Đã thẩm định, đủ điều kiện.');
INSERT INTO step_run VALUES(16,2,4,'Đóng dấu, vào sổ',266,2,532,1645431141,1645517520,1645497381,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(17,2,5,'Trả kết quả',266,1,532,1645497381,1645605360,1645512636,'');
INSERT INTO step_run VALUES(18,3,5,'Lãnh đạo ký duyệt',8,4,22,1645503805,1645575780,1645523677,'Đồng ý.');
INSERT INTO step_run VALUES(19,3,6,'Đóng dấu, vào sổ',8,2,26,1645523677,1645584840,1645586389,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(20,3,7,'Trả kết quả',3,1,6,1645586389,1645604340,1645599633,'');
INSERT INTO step_run VALUES(21,5,2,'Phân công thụ lý',160,3,333,1646876391,1646897940,1646876991,'');
INSERT INTO step_run VALUES(22,5,3,'Thụ lý hồ sơ',160,2,334,1646876991,1647575340,1646988591,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(23,6,2,'Thụ lý hồ sơ',64,2,140,1646960873,1647248820,1646988833,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(24,5,4,'Kiểm tra thực tế',160,2,334,1646988591,1647499740,1647476391,'Đã kiểm tra thực tế, lập biên bản; đủ điều kiện.');
INSERT INTO step_run VALUES(25,6,3,'Lãnh đạo ký duyệt',64,4,138,1646988833,1647226380,1647222401,'Đồng ý.');
INSERT INTO step_run VALUES(26,6,4,'Đóng dấu, vào sổ',64,2,140,1647222401,1647229560,1647224417,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(27,7,1,'Tiếp nhận hồ sơ',278,1,552,1647224402,1647231600,1647225002,'');
INSERT INTO step_run VALUES(28,6,5,'Trả kết quả',61,1,132,1647224417,1647231600,1647241929,'');
INSERT INTO step_run VALUES(29,7,2,'Thụ lý hồ sơ',278,2,552,1647225002,1647394200,1647311222,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(30,7,3,'Lãnh đạo ký duyệt',278,4,551,1647311222,1647332820,1647316550,'Đồng ý.');
INSERT INTO step_run VALUES(31,7,4,'Đóng dấu, vào sổ',278,2,552,1647316550,1647327300,1647318350,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(32,7,5,'Trả kết quả',278,1,552,1647318350,1647332700,1647395384,'');
INSERT INTO step_run VALUES(33,8,2,'Thụ lý hồ sơ',540,2,935,1647392639,1647561780,1647489719,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(34,5,5,'Trưởng phòng thẩm định',160,3,333,1647476391,1647562740,1647562503,'Đã thẩm định, đủ điều kiện.');
INSERT INTO step_run VALUES(35,9,1,'Tiếp nhận hồ sơ',61,1,134,1647480287,1647501840,1647480887,'');
INSERT INTO step_run VALUES(36,9,2,'Phân công thụ lý',75,3,160,1647480887,1647488040,1647483263,'');
INSERT INTO step_run VALUES(37,9,3,'Thụ lý hồ sơ',75,2,162,1647483263,1648008840,1647910871,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(38,8,3,'Lãnh đạo ký duyệt',540,4,934,1647489719,1647561660,1647506279,'Đồng ý.');
INSERT INTO step_run VALUES(39,8,4,'Đóng dấu, vào sổ',540,2,935,1647506279,1647509820,1647507395,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(40,8,5,'Trả kết quả',540,1,935,1647507395,1647564960,1648112195,'');
INSERT INTO step_run VALUES(41,5,6,'Văn phòng Ủy ban nhân dân soát văn bản',150,2,316,1647562503,1647821700,1647569703,'Đã soát, thống nhất trình.');
INSERT INTO step_run VALUES(42,5,7,'Lãnh đạo Ủy ban nhân dân ký',150,4,313,1647569703,1647828900,1647595047,'Đồng ý.');
INSERT INTO step_run VALUES(43,5,8,'Đóng dấu, vào sổ',160,2,334,1647595047,1647832620,1647824583,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(44,5,9,'Trả kết quả',151,1,317,1647824583,1647846180,1647831847,'');
INSERT INTO step_run VALUES(45,10,1,'Tiếp nhận hồ sơ',61,1,134,1647910721,1647914280,1647911321,'');
INSERT INTO step_run VALUES(46,9,4,'Trưởng phòng thẩm định',75,3,160,1647910871,1647932460,1647937223,'Đã thẩm định, đủ điều kiện.');
INSERT INTO step_run VALUES(47,10,2,'Thụ lý hồ sơ',60,2,131,1647911321,1647932880,1647933353,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(48,10,3,'Lãnh đạo ký duyệt',60,4,129,1647933353,1647940500,1647937961,'Đồng ý.');
INSERT INTO step_run VALUES(49,9,5,'Lãnh đạo ký duyệt',75,4,160,1647937223,1648009200,1647998855,'Đồng ý.');
INSERT INTO step_run VALUES(50,10,4,'Trả kết quả',61,1,133,1647937961,1647941520,1648025239,'');
INSERT INTO step_run VALUES(51,9,6,'Đóng dấu, vào sổ',75,2,161,1647998855,1648009620,1648001771,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(52,9,7,'Trả kết quả',61,1,132,1648001771,1648019760,1648019606,'');
CREATE TABLE clock (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    calendar_code TEXT NOT NULL,
    calendar_rev INTEGER NOT NULL,
    rules_code TEXT NOT NULL,
    limit_value TEXT NOT NULL,
    limit_unit TEXT NOT NULL,     -- as in procedure_rev, or working_second for a budget
    cutoff TEXT NOT NULL,
    started_at INTEGER NOT NULL
);
INSERT INTO clock VALUES(1,'tien-giang',1,'ND61-2018','7','working_day','',1642724520);
INSERT INTO clock VALUES(2,'tien-giang',1,'ND61-2018','25','working_day','',1643355780);
INSERT INTO clock VALUES(3,'tien-giang',1,'ND61-2018','10','calendar_day','',1644310320);
INSERT INTO clock VALUES(4,'tien-giang',1,'ND61-2018','3','working_day','',1644801660);
INSERT INTO clock VALUES(5,'tien-giang',1,'ND61-2018','15','calendar_day','',1646876340);
INSERT INTO clock VALUES(6,'tien-giang',1,'ND61-2018','3','working_day','',1646960820);
INSERT INTO clock VALUES(7,'tien-giang',1,'ND61-2018','3','working_day','',1647225000);
INSERT INTO clock VALUES(8,'tien-giang',1,'ND61-2018','3','working_day','',1647392580);
INSERT INTO clock VALUES(9,'tien-giang',1,'ND61-2018','7','working_day','',1647480840);
INSERT INTO clock VALUES(10,'tien-giang',1,'ND61-2018','1','same_day','15:00',1647911280);
CREATE TABLE pause (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    kind INTEGER NOT NULL,        -- enum pause_kind: 0 supplement, 1 financial obligation, 2 suspended
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,       -- 0: still
    answer_by_day INTEGER NOT NULL,
    reason TEXT NOT NULL
);
CREATE TABLE apology (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    at INTEGER NOT NULL,
    by_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    old_due_at INTEGER NOT NULL,
    new_due_at INTEGER NOT NULL
);
CREATE TABLE sequence (
    agency_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    period INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (agency_id, kind, period)
);
INSERT INTO sequence VALUES(169,'ho-so',19013,1);
INSERT INTO sequence VALUES(169,'letter-1',2022,1);
INSERT INTO sequence VALUES(183,'ket-qua',2022,1);
INSERT INTO sequence VALUES(266,'ho-so',19020,1);
INSERT INTO sequence VALUES(266,'letter-1',2022,1);
INSERT INTO sequence VALUES(3,'ho-so',19031,1);
INSERT INTO sequence VALUES(3,'letter-1',2022,1);
INSERT INTO sequence VALUES(61,'ho-so',19037,1);
INSERT INTO sequence VALUES(61,'letter-1',2022,4);
INSERT INTO sequence VALUES(64,'letter-3',2022,1);
INSERT INTO sequence VALUES(266,'ket-qua',2022,1);
INSERT INTO sequence VALUES(8,'ket-qua',2022,1);
INSERT INTO sequence VALUES(151,'ho-so',19061,1);
INSERT INTO sequence VALUES(151,'letter-1',2022,1);
INSERT INTO sequence VALUES(61,'ho-so',19062,1);
INSERT INTO sequence VALUES(64,'ket-qua',2022,1);
INSERT INTO sequence VALUES(278,'ho-so',19065,1);
INSERT INTO sequence VALUES(278,'letter-1',2022,1);
INSERT INTO sequence VALUES(278,'ket-qua',2022,1);
INSERT INTO sequence VALUES(540,'ho-so',19067,1);
INSERT INTO sequence VALUES(540,'letter-1',2022,1);
INSERT INTO sequence VALUES(61,'ho-so',19068,1);
INSERT INTO sequence VALUES(540,'ket-qua',2022,1);
INSERT INTO sequence VALUES(160,'ket-qua',2022,1);
INSERT INTO sequence VALUES(61,'ho-so',19073,1);
INSERT INTO sequence VALUES(60,'ket-qua',2022,1);
INSERT INTO sequence VALUES(75,'ket-qua',2022,1);
CREATE TABLE dossier (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    lookup TEXT NOT NULL,         -- the secret four characters printed on the receipt
    filed_at INTEGER NOT NULL,
    filer_id INTEGER REFERENCES person (id), -- who filed, when not the applicant
    applicant_name TEXT NOT NULL, -- as on the day of filing
    id_number TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    area_code TEXT NOT NULL,
    form_code TEXT NOT NULL,
    form_json TEXT NOT NULL,
    sets INTEGER NOT NULL,
    return_way INTEGER NOT NULL,  -- enum return_way: 1 counter, 2 online, 3 post
    fee_vnd INTEGER NOT NULL,
    paid_vnd INTEGER NOT NULL,
    note TEXT NOT NULL,
    receipt_no INTEGER NOT NULL,
    result_no TEXT NOT NULL,
    result_text TEXT NOT NULL,
    delivered_at INTEGER NOT NULL,
    bundle_code TEXT NOT NULL
);
INSERT INTO dossier VALUES(1,'5BBZ',1642723926,NULL,'Công ty TNHH Vận tải Bưởi Da Láng 2','1299990264','0900030023','lienhe24@example.com','Số 185, ấp Bình Thuận, xã Tân Thới, huyện Tân Phú Đông, tỉnh Tiền Giang','28690','1.004199','{}',1,3,0,0,'',1,'1/2022','Đồng ý.',1643246048,'');
INSERT INTO dossier VALUES(2,'E78S',1643355789,NULL,'Dương Tấn Nghĩa','082045990104','0900020103','','Số 358, ấp Mỹ Hưng, xã Tân Hưng, huyện Cái Bè, tỉnh Tiền Giang','28417','1.001699','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1645512636,'');
INSERT INTO dossier VALUES(3,'SMUR',1644309733,NULL,'Nguyễn Thị Kim Uyên','082166990218','0900020217','','Số 407, đường Nam Kỳ Khởi Nghĩa, phường 5, thành phố Mỹ Tho, tỉnh Tiền Giang','28249','2.000488','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1645599633,'');
INSERT INTO dossier VALUES(4,'R9WU',1644801683,NULL,'Huỳnh Chí Khang','082073990299','0900020298','','Số 55, ấp Mỹ Lợi, xã Hữu Đạo, huyện Châu Thành, tỉnh Tiền Giang','28555','1.001570','{}',1,1,0,0,'',1,'','',0,'');
INSERT INTO dossier VALUES(5,'7276',1646876391,NULL,'Ngô Thị Diễm Hiền','082178990094','0900020093','ngo.thi.diem.hien@example.com','Số 160, ấp Mỹ Lợi, xã Bình Nhì, huyện Gò Công Tây, tỉnh Tiền Giang','28666','1.009995','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1647831847,'');
INSERT INTO dossier VALUES(6,'SNMB',1646960873,NULL,'Châu Thị Diễm Linh','082150990234','0900020233','','Số 281, đường Trần Hưng Đạo, phường Tân Long, thành phố Mỹ Tho, tỉnh Tiền Giang','28279','1.001570','{}',1,1,0,0,'',2,'1/2022','Đồng ý.',1647241929,'');
INSERT INTO dossier VALUES(7,'9CVF',1647224402,NULL,'Trần Văn Thắng','082045990003','0900020002','','Số 133, ấp An Thiện, xã Tân Hòa Đông, huyện Tân Phước, tỉnh Tiền Giang','28324','1.004873','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1647395384,'');
INSERT INTO dossier VALUES(8,'LWY4',1647392639,NULL,'Huỳnh Thị Kim Mai','087192990127','0900020126','huynh.thi.kim.mai@example.com','Số 165, ấp Mỹ Lợi, xã Mỹ Đức Đông, huyện Cái Bè, tỉnh Tiền Giang','28405','1.001022','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1648112195,'');
INSERT INTO dossier VALUES(9,'Y5UX',1647480287,NULL,'Lê Chí Thịnh','082069990253','0900020252','le.chi.thinh@example.com','Số 347, ấp An Thiện, xã Hòa Hưng, huyện Cái Bè, tỉnh Tiền Giang','28432','1.004199','{}',1,1,0,0,'',3,'1/2022','Đồng ý.',1648019606,'');
INSERT INTO dossier VALUES(10,'KW5C',1647910721,NULL,'Trần Ngọc Tín','087085990274','0900020273','tran.ngoc.tin@example.com','Số 415, ấp Bình Tạo, xã An Hữu, huyện Cái Bè, tỉnh Tiền Giang','28429','2.000635','{}',1,1,8000,8000,'',4,'1/2022','Đồng ý.',1648025239,'');
CREATE TABLE dossier_paper (
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    originals INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    scans INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_id, seq)
);
INSERT INTO dossier_paper VALUES(1,1,'Đơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)',1,0,0,'');
INSERT INTO dossier_paper VALUES(1,2,'Giấy chứng nhận đã cấp',1,0,0,'');
INSERT INTO dossier_paper VALUES(1,3,'Hợp đồng thế chấp quyền sử dụng đất',0,1,0,'');
INSERT INTO dossier_paper VALUES(2,1,'Đơn đề nghị xác định, xác định lại mức độ khuyết tật (Mẫu số 01)',1,0,0,'');
INSERT INTO dossier_paper VALUES(2,2,'Giấy tờ y tế chứng minh về khuyết tật',0,1,0,'');
INSERT INTO dossier_paper VALUES(2,3,'Kết luận của Hội đồng Giám định y khoa',0,1,0,'');
INSERT INTO dossier_paper VALUES(3,1,'Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp (Mẫu số 03/2013/TT-LLTP)',1,0,0,'');
INSERT INTO dossier_paper VALUES(3,2,'Giấy chứng minh nhân dân hoặc căn cước công dân hoặc hộ chiếu',0,1,0,'');
INSERT INTO dossier_paper VALUES(3,3,'Văn bản ủy quyền',1,0,0,'');
INSERT INTO dossier_paper VALUES(3,4,'Giấy tờ chứng minh được miễn, giảm phí',0,1,0,'');
INSERT INTO dossier_paper VALUES(4,1,'Thông báo tạm ngừng kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(4,2,'Biên bản họp thành viên hộ gia đình',0,1,0,'');
INSERT INTO dossier_paper VALUES(5,1,'Đơn đề nghị cấp giấy phép xây dựng sửa chữa, cải tạo',1,0,0,'');
INSERT INTO dossier_paper VALUES(5,2,'Giấy tờ chứng minh quyền sở hữu, quản lý, sử dụng công trình, nhà ở',0,1,0,'');
INSERT INTO dossier_paper VALUES(5,3,'Bản vẽ hiện trạng và ảnh chụp công trình',1,0,0,'');
INSERT INTO dossier_paper VALUES(5,4,'Bản vẽ thiết kế sửa chữa, cải tạo',2,0,0,'');
INSERT INTO dossier_paper VALUES(6,1,'Thông báo tạm ngừng kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(6,2,'Biên bản họp thành viên hộ gia đình',0,1,0,'');
INSERT INTO dossier_paper VALUES(7,1,'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(7,2,'Quyết định ly hôn đã có hiệu lực hoặc Trích lục khai tử của vợ/chồng',0,1,0,'');
INSERT INTO dossier_paper VALUES(7,3,'Giấy xác nhận tình trạng hôn nhân đã cấp trước đó',1,0,0,'');
INSERT INTO dossier_paper VALUES(7,4,'Giấy tờ tùy thân (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(8,1,'Tờ khai đăng ký nhận cha, mẹ, con theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(8,2,'Chứng cứ chứng minh quan hệ cha, mẹ, con',1,0,0,'');
INSERT INTO dossier_paper VALUES(8,3,'Giấy tờ tùy thân của người yêu cầu (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(9,1,'Đơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)',1,0,0,'');
INSERT INTO dossier_paper VALUES(9,2,'Giấy chứng nhận đã cấp',1,0,0,'');
INSERT INTO dossier_paper VALUES(9,3,'Hợp đồng thế chấp quyền sử dụng đất',0,1,0,'');
INSERT INTO dossier_paper VALUES(10,1,'Tờ khai cấp bản sao trích lục hộ tịch theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(10,2,'Văn bản yêu cầu nêu rõ lý do',1,0,0,'');
INSERT INTO dossier_paper VALUES(10,3,'Giấy tờ tùy thân (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(10,4,'Văn bản ủy quyền',1,0,0,'');
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    paper_seq INTEGER NOT NULL,   -- 0: not one of the papers
    kind INTEGER NOT NULL,        -- enum attachment_kind: 1 input, 2 supplement, 3 output of a step, 4 result
    filename TEXT NOT NULL,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    actor_kind INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    removed_at INTEGER NOT NULL
);
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    kind INTEGER NOT NULL,        -- enum letter_kind
    form_set INTEGER NOT NULL,    -- enum form_set
    agency_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    no INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by_id INTEGER NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (agency_id, kind, year, no)
);
INSERT INTO letter VALUES(1,1,1,1,169,2022,1,1642724526,351,'{"reason":"","due":"1644279720","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)\n1\t0\t0\tGiấy chứng nhận đã cấp\n0\t1\t0\tHợp đồng thế chấp quyền sử dụng đất"}');
INSERT INTO letter VALUES(2,2,1,1,266,2022,1,1643355789,532,'{"reason":"","due":"1646984580","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đề nghị xác định, xác định lại mức độ khuyết tật (Mẫu số 01)\n0\t1\t0\tGiấy tờ y tế chứng minh về khuyết tật\n0\t1\t0\tKết luận của Hội đồng Giám định y khoa"}');
INSERT INTO letter VALUES(3,3,1,1,3,2022,1,1644310333,8,'{"reason":"","due":"1645178400","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai yêu cầu cấp Phiếu lý lịch tư pháp (Mẫu số 03/2013/TT-LLTP)\n0\t1\t0\tGiấy chứng minh nhân dân hoặc căn cước công dân hoặc hộ chiếu\n1\t0\t0\tVăn bản ủy quyền\n0\t1\t0\tGiấy tờ chứng minh được miễn, giảm phí"}');
INSERT INTO letter VALUES(4,4,1,1,61,2022,1,1644801683,134,'{"reason":"","due":"1645060860","old_due":"0","answer_by":"0","papers":"1\t0\t0\tThông báo tạm ngừng kinh doanh\n0\t1\t0\tBiên bản họp thành viên hộ gia đình"}');
INSERT INTO letter VALUES(5,4,3,1,64,2022,1,1644907907,138,'{"reason":"Đồng ý.","due":"1645060860","old_due":"1645060860","answer_by":"0","papers":"1\t0\t0\tThông báo tạm ngừng kinh doanh\n0\t1\t0\tBiên bản họp thành viên hộ gia đình"}');
INSERT INTO letter VALUES(6,5,1,1,151,2022,1,1646876391,318,'{"reason":"","due":"1648202400","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đề nghị cấp giấy phép xây dựng sửa chữa, cải tạo\n0\t1\t0\tGiấy tờ chứng minh quyền sở hữu, quản lý, sử dụng công trình, nhà ở\n1\t0\t0\tBản vẽ hiện trạng và ảnh chụp công trình\n2\t0\t0\tBản vẽ thiết kế sửa chữa, cải tạo"}');
INSERT INTO letter VALUES(7,6,1,1,61,2022,2,1646960873,134,'{"reason":"","due":"1647392820","old_due":"0","answer_by":"0","papers":"1\t0\t0\tThông báo tạm ngừng kinh doanh\n0\t1\t0\tBiên bản họp thành viên hộ gia đình"}');
INSERT INTO letter VALUES(8,7,1,1,278,2022,1,1647225002,552,'{"reason":"","due":"1647484200","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai cấp Giấy xác nhận tình trạng hôn nhân theo mẫu\n0\t1\t0\tQuyết định ly hôn đã có hiệu lực hoặc Trích lục khai tử của vợ/chồng\n1\t0\t0\tGiấy xác nhận tình trạng hôn nhân đã cấp trước đó\n1\t0\t0\tGiấy tờ tùy thân (xuất trình)"}');
INSERT INTO letter VALUES(9,8,1,1,540,2022,1,1647392639,935,'{"reason":"","due":"1647824580","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai đăng ký nhận cha, mẹ, con theo mẫu\n1\t0\t0\tChứng cứ chứng minh quan hệ cha, mẹ, con\n1\t0\t0\tGiấy tờ tùy thân của người yêu cầu (xuất trình)"}');
INSERT INTO letter VALUES(10,9,1,1,61,2022,3,1647480887,134,'{"reason":"","due":"1648431240","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)\n1\t0\t0\tGiấy chứng nhận đã cấp\n0\t1\t0\tHợp đồng thế chấp quyền sử dụng đất"}');
INSERT INTO letter VALUES(11,10,1,1,61,2022,4,1647911321,134,'{"reason":"","due":"1647943200","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai cấp bản sao trích lục hộ tịch theo mẫu\n1\t0\t0\tVăn bản yêu cầu nêu rõ lý do\n1\t0\t0\tGiấy tờ tùy thân (xuất trình)\n1\t0\t0\tVăn bản ủy quyền"}');
CREATE TABLE rating (
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    item INTEGER NOT NULL,        -- 1..11, NĐ 61/2018 Đ.30-31; 0 overall
    score INTEGER NOT NULL,
    PRIMARY KEY (case_id, item)
);
INSERT INTO rating VALUES(7,3,2);
INSERT INTO rating VALUES(7,4,2);
INSERT INTO rating VALUES(7,6,2);
INSERT INTO rating VALUES(7,7,2);
INSERT INTO rating VALUES(7,8,2);
INSERT INTO rating VALUES(5,3,2);
INSERT INTO rating VALUES(5,4,1);
INSERT INTO rating VALUES(5,6,2);
INSERT INTO rating VALUES(5,7,2);
INSERT INTO rating VALUES(5,8,1);
INSERT INTO rating VALUES(10,3,2);
INSERT INTO rating VALUES(10,4,2);
INSERT INTO rating VALUES(10,6,2);
INSERT INTO rating VALUES(10,7,2);
INSERT INTO rating VALUES(10,8,1);
CREATE TABLE rating_note (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    at INTEGER NOT NULL,
    words TEXT NOT NULL
);
CREATE TABLE claim (
    account_id INTEGER NOT NULL REFERENCES account (id),
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (account_id, case_id)
);
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    procedure_rev_id INTEGER NOT NULL REFERENCES procedure_rev (id),
    receiver_id INTEGER NOT NULL, -- 0: not chosen yet
    bundle_code TEXT NOT NULL,
    json TEXT NOT NULL,
    page INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,     -- makes filing idempotent: double click, back button, two tabs
    created_at INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    case_id INTEGER NOT NULL      -- the case it became; 0 not yet
);
CREATE TABLE draft_file (
    id INTEGER PRIMARY KEY,
    draft_id INTEGER NOT NULL REFERENCES draft (id),
    paper_seq INTEGER NOT NULL,
    filename TEXT NOT NULL,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    added_at INTEGER NOT NULL
);
CREATE TABLE idempotency (
    key TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    answer TEXT NOT NULL
);
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,     -- 0 not yet
    gave_up_at INTEGER NOT NULL,
    error TEXT NOT NULL
);
INSERT INTO notice VALUES(6,'event-7-mail','mail','lienhe24@example.com','Hồ sơ H58.169-220121-0001','Hồ sơ H58.169-220121-0001 (Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất): Lãnh đạo đã ký. Bộ phận Tiếp nhận và Trả kết quả huyện Châu Thành',1,1643169990,1643169990,0,0,0,'');
INSERT INTO notice VALUES(12,'event-15-sms','sms','0900020298','Một cửa','Hồ sơ H58.61-220214-0001 (Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh): Hồ sơ đã được tiếp nhận. Mã tra cứu: R9WU. Hẹn trả kết quả: 08:21, 17/02/2022. Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho',4,1644801683,1644801683,0,0,0,'');
INSERT INTO notice VALUES(18,'event-29-sms','sms','0900020093','Một cửa','Hồ sơ H58.151-220310-0001 (Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV và nhà ở riêng lẻ): Hồ sơ đã được tiếp nhận. Mã tra cứu: 7276. Hẹn trả kết quả: 17:00, 25/03/2022. Bộ phận Tiếp nhận và Trả kết quả huyện Cai Lậy',5,1646876391,1646876391,0,0,0,'');
INSERT INTO notice VALUES(24,'event-39-sms','sms','0900020233','Một cửa','Hồ sơ H58.61-220311-0001 (Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh): Đã trả kết quả. Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho',6,1647241929,1647241929,0,0,0,'');
INSERT INTO notice VALUES(30,'event-50-mail','mail','le.chi.thinh@example.com','Hồ sơ H58.61-220317-0001','Hồ sơ H58.61-220317-0001 (Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất): Hồ sơ đã được nộp. Mã tra cứu: Y5UX. Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho',9,1647480287,1647480287,0,0,0,'');
INSERT INTO notice VALUES(36,'event-59-mail','mail','ngo.thi.diem.hien@example.com','Hồ sơ H58.151-220310-0001','Hồ sơ H58.151-220310-0001 (Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV và nhà ở riêng lẻ): Lãnh đạo đã ký. Bộ phận Tiếp nhận và Trả kết quả huyện Cai Lậy',5,1647595047,1647595047,0,0,0,'');
INSERT INTO notice VALUES(42,'event-65-mail','mail','tran.ngoc.tin@example.com','Hồ sơ H58.61-220322-0001','Hồ sơ H58.61-220322-0001 (Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh): Hồ sơ đã được tiếp nhận. Mã tra cứu: KW5C. Hẹn trả kết quả: 17:00, 22/03/2022. Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho',10,1647911321,1647911321,0,0,0,'');
INSERT INTO notice VALUES(48,'event-73-mail','mail','le.chi.thinh@example.com','Hồ sơ H58.61-220317-0001','Hồ sơ H58.61-220317-0001 (Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất): Đã trả kết quả. Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho',9,1648019606,1648019606,0,0,0,'');
INSERT INTO notice VALUES(54,'event-77-mail','mail','huynh.thi.kim.mai@example.com','Hồ sơ H58.540-220316-0001','Hồ sơ H58.540-220316-0001 (Thủ tục đăng ký nhận cha, mẹ, con): Đã trả kết quả. Ủy ban nhân dân xã Hòa Định, huyện Chợ Gạo',8,1648112195,1648112195,0,0,0,'');
CREATE TABLE read_log (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    agency_id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    purpose TEXT NOT NULL
, visible_at INTEGER NOT NULL DEFAULT 0);
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor_kind INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL
);
INSERT INTO audit VALUES(1,1638662400,3,0,'definitions','7281 changes; Dữ liệu trình diễn');
CREATE TABLE ticket (
    id INTEGER PRIMARY KEY,
    agency_id INTEGER NOT NULL REFERENCES agency (id),
    day INTEGER NOT NULL,
    no INTEGER NOT NULL,
    service TEXT NOT NULL,
    counter INTEGER NOT NULL,     -- 0 not called yet
    taken_at INTEGER NOT NULL,
    called_at INTEGER NOT NULL,
    done_at INTEGER NOT NULL,
    UNIQUE (agency_id, day, no)
);
CREATE TABLE ledger (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,          -- never before the entry in front
    topic TEXT NOT NULL,          -- event, read, audit, file, letter, key
    ref INTEGER NOT NULL,         -- the row's id in the topic's table
    body TEXT NOT NULL,           -- JSON, keys in the order of docs/LOG.md; no personal data
    hash BLOB NOT NULL
);
INSERT INTO ledger VALUES(1,1638662400,'audit',1,'{"n":1,"at":1638662400,"topic":"audit","ref":1,"actor":[3,0],"when":1638662400,"what":"definitions","detail":"ec286173543f4321e0a647c0488fd3a5440f59f87a5a049f67b6293108311a50"}',X'949d791b7bd13f27083d27d4764a8db17fa9c563e87ca77669c0ff7b0da69960');
INSERT INTO ledger VALUES(2,1642723926,'event',1,'{"n":2,"at":1642723926,"topic":"event","ref":1,"case":"H58.169-220121-0001","kind":1,"seq":1,"when":1642723926,"verb":1,"actor":[3,0,0,0],"step":[1,1],"status":1,"due":0,"public":1,"note":"","row":[1,1,0,1,183,169,169,1,0,725,2,0,0,0,1642738320,0,2],"who":"382cc49eba6da63a6b0f2f356917bd6ce1d8b69b6edb2cbf13617ae4abc7bc10"}',X'fa6ce3e5e70f3daa7874d3f26d12a12ac7d5cdff6652140fe5e92430935f144a');
INSERT INTO ledger VALUES(3,1642724526,'event',2,'{"n":3,"at":1642724526,"topic":"event","ref":2,"case":"H58.169-220121-0001","kind":1,"seq":2,"when":1642724526,"verb":2,"actor":[2,351,169,0],"step":[1,2],"status":2,"due":1644279720,"public":1,"note":"","row":[1,2,0,2,183,169,183,3,0,725,2,1642724520,1644279720,1644279720,1642731720,0,3],"who":"382cc49eba6da63a6b0f2f356917bd6ce1d8b69b6edb2cbf13617ae4abc7bc10"}',X'0deaa9194ae3f8209db884fd8c59ad9728e865b5c7fbbee69a7934a1841e2553');
INSERT INTO ledger VALUES(4,1642724526,'letter',1,'{"n":4,"at":1642724526,"topic":"letter","ref":1,"case":"H58.169-220121-0001","kind":1,"agency":169,"year":2022,"no":1,"digest":"287ac2cc92f60fe8608176abd784b5fbef3455bb082257a6c99dd019724355ac"}',X'829faa32ead829a7bf736baed55eb25eff9242f38527b91ca8ea03801f90675e');
INSERT INTO ledger VALUES(5,1642728774,'event',3,'{"n":5,"at":1642728774,"topic":"event","ref":3,"case":"H58.169-220121-0001","kind":1,"seq":3,"when":1642728774,"verb":7,"actor":[2,375,183,0],"step":[2,3],"status":4,"due":1644279720,"public":0,"note":"","row":[1,4,0,3,183,169,183,2,376,725,2,1642724520,1644279720,1644279720,1643254320,0,4]}',X'6fd1eca1ac2fdb201197f7c8c066b50d199489bd2fed5fbc481484e37d5ac491');
INSERT INTO ledger VALUES(6,1643092518,'event',4,'{"n":6,"at":1643092518,"topic":"event","ref":4,"case":"H58.169-220121-0001","kind":1,"seq":4,"when":1643092518,"verb":9,"actor":[2,376,183,0],"step":[3,4],"status":4,"due":1644279720,"public":0,"note":"4c805e9498aa0997e81d59dc2df0b7eb6af1101cafcc7afb0c218a27c6b2c9d0","row":[1,4,1,4,183,169,183,3,0,725,2,1642724520,1644279720,1644279720,1643157300,0,5]}',X'3d5a140cdcb27a9e297d64be28a3e7b9a7725b7ee9989c58dcd38b4bc134921b');
INSERT INTO ledger VALUES(7,1643103030,'event',5,'{"n":7,"at":1643103030,"topic":"event","ref":5,"case":"H58.169-220121-0001","kind":1,"seq":5,"when":1643103030,"verb":6,"actor":[2,375,183,0],"step":[4,4],"status":4,"due":1644279720,"public":0,"note":"","row":[1,4,1,4,183,169,183,3,375,725,2,1642724520,1644279720,1644279720,1643157300,0,6]}',X'ea52fd662d7e55402edd6a7299019a5f81fe0d2a8b40f07615b97f712d829792');
INSERT INTO ledger VALUES(8,1643159190,'event',6,'{"n":8,"at":1643159190,"topic":"event","ref":6,"case":"H58.169-220121-0001","kind":1,"seq":6,"when":1643159190,"verb":9,"actor":[2,375,183,0],"step":[4,5],"status":4,"due":1644279720,"public":0,"note":"81854a308211f5c792840f955cde9509fb571e254674be64a9b23786a5ebab77","row":[1,4,1,5,183,169,183,4,0,725,2,1642724520,1644279720,1644279720,1643187960,0,7]}',X'3c65cd842b082b9be86feab6778189da33dca63e853aa2c2eaf5a46d71d0b578');
INSERT INTO ledger VALUES(9,1643169990,'event',7,'{"n":9,"at":1643169990,"topic":"event","ref":7,"case":"H58.169-220121-0001","kind":1,"seq":7,"when":1643169990,"verb":11,"actor":[2,375,183,0],"step":[5,6],"status":4,"due":1644279720,"public":1,"note":"615d1c12243d6e1777364bb68eb6341be3a847ff956ca32116a00428fc64b1ed","row":[1,4,1,6,183,169,183,2,0,725,2,1642724520,1644279720,1644279720,1643187960,0,8]}',X'fa7823d4d5a8315d43399fdc9e5e32abe65a5cbac49229f69c3f5622ff9d6506');
INSERT INTO ledger VALUES(10,1643182050,'event',8,'{"n":10,"at":1643182050,"topic":"event","ref":8,"case":"H58.169-220121-0001","kind":1,"seq":8,"when":1643182050,"verb":9,"actor":[2,376,183,0],"step":[6,7],"status":9,"due":1644279720,"public":0,"note":"338a3a51b3cc6d242c180d46174a525d34200b620386b7c20bd1a33f94e4ed4b","row":[3,9,1,7,183,169,169,1,0,725,2,1642724520,1644279720,1644279720,1643243220,1643182050,9]}',X'a31e8012d8bee1f2a7f0d8154ab79d03be4117532c85df41a2ec6686ba082be7');
INSERT INTO ledger VALUES(11,1643246048,'event',9,'{"n":11,"at":1643246048,"topic":"event","ref":9,"case":"H58.169-220121-0001","kind":1,"seq":9,"when":1643246048,"verb":12,"actor":[2,351,169,0],"step":[7,7],"status":10,"due":1644279720,"public":1,"note":"","row":[3,10,1,7,183,169,0,0,0,725,2,1642724520,1644279720,1644279720,0,1643182050,10]}',X'a21eb9d5d5f8d6882ac94c2600b7e9587715ca40bd1533bb35c5eec1edb3de73');
INSERT INTO ledger VALUES(12,1643355789,'event',10,'{"n":12,"at":1643355789,"topic":"event","ref":10,"case":"H58.266-220128-0001","kind":1,"seq":1,"when":1643355789,"verb":2,"actor":[2,532,266,0],"step":[1,2],"status":2,"due":1646984580,"public":1,"note":"","row":[1,2,0,2,266,266,266,2,0,7,1,1643355780,1646984580,1646984580,1646379780,0,2],"who":"de5bbdc11b8a0dad18e3bb53411ec0b9d6fb56b51b3ee3b3469086c4a620a1fb"}',X'1a805866ddd0f3a595ec375855e78912dde591584e806120421688e9bbdced0a');
INSERT INTO ledger VALUES(13,1643355789,'letter',2,'{"n":13,"at":1643355789,"topic":"letter","ref":2,"case":"H58.266-220128-0001","kind":1,"agency":266,"year":2022,"no":1,"digest":"2e4944fb97692a7ca4c8bc8a4d1316952462ed90b1c924cebcc3a95c5a120522"}',X'f744fb231603fab00d21c21e8be685fba636e1ae34d26e53ce119aee09b03b9d');
INSERT INTO ledger VALUES(14,1643356389,'event',11,'{"n":14,"at":1643356389,"topic":"event","ref":11,"case":"H58.266-220128-0001","kind":1,"seq":2,"when":1643356389,"verb":6,"actor":[2,532,266,0],"step":[2,2],"status":4,"due":1646984580,"public":0,"note":"","row":[1,4,0,2,266,266,266,2,532,7,1,1643355780,1646984580,1646984580,1646379780,0,3]}',X'ed41a5bccf7bab50cdd47ef379664406f929b687bc90d87bf88face791d9507f');
INSERT INTO ledger VALUES(15,1644309733,'event',12,'{"n":15,"at":1644309733,"topic":"event","ref":12,"case":"H58.3-220208-0001","kind":1,"seq":1,"when":1644309733,"verb":1,"actor":[3,0,0,0],"step":[1,1],"status":1,"due":0,"public":1,"note":"","row":[1,1,0,1,8,3,3,1,0,298,2,0,0,0,1644374520,0,2],"who":"4984d24880958962093719032b3f9f81492b14a77a814af9354c927977f45eb0"}',X'7bc5fd69b020b4611ac66433778716e999936bff1e2190c5850cd2c0bfbcfe83');
INSERT INTO ledger VALUES(16,1644310333,'event',13,'{"n":16,"at":1644310333,"topic":"event","ref":13,"case":"H58.3-220208-0001","kind":1,"seq":2,"when":1644310333,"verb":2,"actor":[2,8,3,0],"step":[1,2],"status":2,"due":1645178400,"public":1,"note":"","row":[1,2,0,2,8,3,8,3,0,298,2,1644310320,1645178400,1645178400,1644375120,0,3],"who":"4984d24880958962093719032b3f9f81492b14a77a814af9354c927977f45eb0"}',X'95c8597cb8a210f6c4e27217d09902abe2f2c4bf57d4db6f4b4c1a30fac9f2e7');
INSERT INTO ledger VALUES(17,1644310333,'letter',3,'{"n":17,"at":1644310333,"topic":"letter","ref":3,"case":"H58.3-220208-0001","kind":1,"agency":3,"year":2022,"no":1,"digest":"b5801645ac8c86dc5ac39c3ccd1d63990cb540be44eaf1e22025e49dae5291d7"}',X'0b398988cdfc1d20a905d95a642fc2b98a6bcc25df309d23a128bdce4068f0c0');
INSERT INTO ledger VALUES(18,1644376861,'event',14,'{"n":18,"at":1644376861,"topic":"event","ref":14,"case":"H58.3-220208-0001","kind":1,"seq":3,"when":1644376861,"verb":7,"actor":[2,24,8,0],"step":[2,3],"status":4,"due":1645178400,"public":0,"note":"","row":[1,4,0,3,8,3,8,2,25,298,2,1644310320,1645178400,1645178400,1645154460,0,4]}',X'ca4dd67dcb8bb6b8bebf00c1fb76f5c0e439a085c607aa7818087cd9aa0b27a8');
INSERT INTO ledger VALUES(19,1644801683,'event',15,'{"n":19,"at":1644801683,"topic":"event","ref":15,"case":"H58.61-220214-0001","kind":1,"seq":1,"when":1644801683,"verb":2,"actor":[2,134,61,0],"step":[1,2],"status":2,"due":1645060860,"public":1,"note":"","row":[1,2,0,2,64,61,64,2,0,480,1,1644801660,1645060860,1645060860,1644916860,0,2],"who":"5832c4ac6f4dac2f97be2909ddefef061c4300c1ce111b79909824fba54e769b"}',X'db8cf51d46a230362c500ce3f6fb69abecab1b2c2b50c963e1bd77c57721430c');
INSERT INTO ledger VALUES(20,1644801683,'letter',4,'{"n":20,"at":1644801683,"topic":"letter","ref":4,"case":"H58.61-220214-0001","kind":1,"agency":61,"year":2022,"no":1,"digest":"6164ef17173cd7bf620e2962b0c23f4b663797dc4c5ac14ca2c7b5052d14befe"}',X'9eeb20d9a8f7eda98e06d3959553d378655ee83a06329710d0b40bb5dacf4868');
INSERT INTO ledger VALUES(21,1644802283,'event',16,'{"n":21,"at":1644802283,"topic":"event","ref":16,"case":"H58.61-220214-0001","kind":1,"seq":2,"when":1644802283,"verb":6,"actor":[2,140,64,0],"step":[2,2],"status":4,"due":1645060860,"public":0,"note":"","row":[1,4,0,2,64,61,64,2,140,480,1,1644801660,1645060860,1645060860,1644916860,0,3]}',X'655b92f583ad8345ed278487f98dbf38cb2fb549d3961807c3205de388738d24');
INSERT INTO ledger VALUES(22,1644890627,'event',17,'{"n":22,"at":1644890627,"topic":"event","ref":17,"case":"H58.61-220214-0001","kind":1,"seq":3,"when":1644890627,"verb":9,"actor":[2,140,64,0],"step":[2,3],"status":4,"due":1645060860,"public":0,"note":"943480c0bc00a0542eb8d5305fb1c62092ea6d7d29b1d32cdb45f08537028103","row":[1,4,2,3,64,61,64,4,0,480,1,1644801660,1645060860,1645060860,1644912180,0,4]}',X'9fe94188c2f5222359fe6817e1c70437b40bc01d32a4b38409c63191bb34f56e');
INSERT INTO ledger VALUES(23,1644907907,'event',18,'{"n":23,"at":1644907907,"topic":"event","ref":18,"case":"H58.61-220214-0001","kind":1,"seq":4,"when":1644907907,"verb":11,"actor":[2,138,64,0],"step":[3,3],"status":3,"due":1645060860,"public":1,"note":"db9deac7ea463486cb42c587db408b06cc2b3f2673fc390937962ccfdc07bbc7","row":[4,3,2,3,64,61,0,0,0,480,1,1644801660,1645060860,1645060860,0,1644907907,5]}',X'7a73bc5a350c9eb888aa33b808a9656b5e340f34a46eb704f140e68ecfaf8401');
INSERT INTO ledger VALUES(24,1644907907,'letter',5,'{"n":24,"at":1644907907,"topic":"letter","ref":5,"case":"H58.61-220214-0001","kind":3,"agency":64,"year":2022,"no":1,"digest":"74cf5879edeacb23a7688bd620f38746154ddad16db428113b581a841eaba2ec"}',X'22c45ef3fd7899ca8f1fff0630f5e2e6b2dfd386bfb89c3903424717525a122d');
INSERT INTO ledger VALUES(25,1645170789,'event',19,'{"n":25,"at":1645170789,"topic":"event","ref":19,"case":"H58.266-220128-0001","kind":1,"seq":3,"when":1645170789,"verb":9,"actor":[2,532,266,0],"step":[2,3],"status":4,"due":1646984580,"public":0,"note":"6dfa87b43792462e6f8c4b88690a687cbbb8303af040eda3d0e532941c4706e5","row":[1,4,1,3,266,266,266,4,0,7,1,1643355780,1646984580,1646984580,1645516380,0,4]}',X'08b3d0dfee9624d36ff19a5e7a9dd0413130eb5fdfc39e230a4771687875bbc1');
INSERT INTO ledger VALUES(26,1645173757,'event',20,'{"n":26,"at":1645173757,"topic":"event","ref":20,"case":"H58.3-220208-0001","kind":1,"seq":4,"when":1645173757,"verb":9,"actor":[2,25,8,0],"step":[3,4],"status":4,"due":1645178400,"public":0,"note":"4df8332489fd75f6c85a4b2b8cc3535369859034449afcf1d2b1ff79ed23c9c3","row":[1,4,1,4,8,3,8,3,0,298,2,1644310320,1645178400,1645178400,1645425720,0,5]}',X'fec4312c38c166982b99a58433a26ce532cba91eb09f68edcf00acfbb8f7761b');
INSERT INTO ledger VALUES(27,1645425757,'event',21,'{"n":27,"at":1645425757,"topic":"event","ref":21,"case":"H58.3-220208-0001","kind":1,"seq":5,"when":1645425757,"verb":6,"actor":[2,24,8,0],"step":[4,4],"status":4,"due":1645178400,"public":0,"note":"","row":[1,4,1,4,8,3,8,3,24,298,2,1644310320,1645178400,1645178400,1645425720,0,6]}',X'3886fbed2c122de677e73b21f03d32bbe19248fbcb212c963ad8ba05ea61b35d');
INSERT INTO ledger VALUES(28,1645431141,'event',22,'{"n":28,"at":1645431141,"topic":"event","ref":22,"case":"H58.266-220128-0001","kind":1,"seq":4,"when":1645431141,"verb":11,"actor":[2,531,266,0],"step":[3,4],"status":4,"due":1646984580,"public":1,"note":"1219756274f92e0cefdcc7a9a0fc8af5ee45469b601140f089adb5e4c5e66582","row":[1,4,1,4,266,266,266,2,0,7,1,1643355780,1646984580,1646984580,1645517520,0,5]}',X'0b88462c566eb7566759174c87f8480b715e3207ad598eed7a200f3608cf363d');
INSERT INTO ledger VALUES(29,1645497381,'event',23,'{"n":29,"at":1645497381,"topic":"event","ref":23,"case":"H58.266-220128-0001","kind":1,"seq":5,"when":1645497381,"verb":9,"actor":[2,532,266,0],"step":[4,5],"status":9,"due":1646984580,"public":0,"note":"55c9c3e38f1eca76fbb37d9cd047e19f10d9a2a4f279aac36b333b9c24db1bdc","row":[3,9,1,5,266,266,266,1,0,7,1,1643355780,1646984580,1646984580,1645605360,1645497381,6]}',X'29721569b926bbb97594c8559806ce7d6f17f7d527f839f78cf33a551cfc4a39');
INSERT INTO ledger VALUES(30,1645503805,'event',24,'{"n":30,"at":1645503805,"topic":"event","ref":24,"case":"H58.3-220208-0001","kind":1,"seq":6,"when":1645503805,"verb":9,"actor":[2,24,8,0],"step":[4,5],"status":4,"due":1645178400,"public":0,"note":"6927ef479d89a3594edb0379fa6ccbaf9c386e9eff8f48eee247482ebd86222e","row":[1,4,1,5,8,3,8,4,0,298,2,1644310320,1645178400,1645178400,1645575780,0,7]}',X'a0adbb082abddaa0eb4ba2388ae1cbb964f23f9ede1628e46034e36e44d61991');
INSERT INTO ledger VALUES(31,1645512636,'event',25,'{"n":31,"at":1645512636,"topic":"event","ref":25,"case":"H58.266-220128-0001","kind":1,"seq":6,"when":1645512636,"verb":12,"actor":[2,532,266,0],"step":[5,5],"status":10,"due":1646984580,"public":1,"note":"","row":[3,10,1,5,266,266,0,0,0,7,1,1643355780,1646984580,1646984580,0,1645497381,7]}',X'9909bc682d994d5e731134da74c7b490c9acf5bc48bf0ed982c1406ebb0e6bef');
INSERT INTO ledger VALUES(32,1645523677,'event',26,'{"n":32,"at":1645523677,"topic":"event","ref":26,"case":"H58.3-220208-0001","kind":1,"seq":7,"when":1645523677,"verb":11,"actor":[2,22,8,0],"step":[5,6],"status":4,"due":1645178400,"public":1,"note":"e20122432e45e9a86844b9e3531538dcf745510031e5e2e5fde888b7296795b4","row":[1,4,1,6,8,3,8,2,0,298,2,1644310320,1645178400,1645178400,1645584840,0,8]}',X'c20b063acba9b2ff38c6e0c8c312e7826270cccd38fdd58e1b03b5322cc32c2f');
INSERT INTO ledger VALUES(33,1645586389,'event',27,'{"n":33,"at":1645586389,"topic":"event","ref":27,"case":"H58.3-220208-0001","kind":1,"seq":8,"when":1645586389,"verb":9,"actor":[2,26,8,0],"step":[6,7],"status":9,"due":1645178400,"public":0,"note":"d6efe5b5be6715ba510a624370d9cff968681f13bf0ab1b3179b36d95690c9ec","row":[3,9,1,7,8,3,3,1,0,298,2,1644310320,1645178400,1645178400,1645604340,1645586389,9]}',X'bbc6f8e44823cb28eb986170254edf812c67c81a05df57cedf2518a0432dad7d');
INSERT INTO ledger VALUES(34,1645599633,'event',28,'{"n":34,"at":1645599633,"topic":"event","ref":28,"case":"H58.3-220208-0001","kind":1,"seq":9,"when":1645599633,"verb":12,"actor":[2,6,3,0],"step":[7,7],"status":10,"due":1645178400,"public":1,"note":"","row":[3,10,1,7,8,3,0,0,0,298,2,1644310320,1645178400,1645178400,0,1645586389,10]}',X'71fd1bc05156a1c79bf5335892c9d2d203293d18977a9c6dc75a045bc5c0ea57');
INSERT INTO ledger VALUES(35,1646876391,'event',29,'{"n":35,"at":1646876391,"topic":"event","ref":29,"case":"H58.151-220310-0001","kind":1,"seq":1,"when":1646876391,"verb":2,"actor":[2,318,151,0],"step":[1,2],"status":2,"due":1648202400,"public":1,"note":"","row":[1,2,0,2,160,151,160,3,0,134,1,1646876340,1648202400,1648202400,1646897940,0,2],"who":"74eda0444df24fde17b4eb2178e0d1db0621a328ca38037e147ce1b7383ed8b6"}',X'2107e0534d185fa986c988f5e2a53442b369f74a702781941a4498f4875d4a21');
INSERT INTO ledger VALUES(36,1646876391,'letter',6,'{"n":36,"at":1646876391,"topic":"letter","ref":6,"case":"H58.151-220310-0001","kind":1,"agency":151,"year":2022,"no":1,"digest":"6e87a631a0396f39b149e04e07863801bb356eb95ee52fc3237278bc8f12dd87"}',X'9f71bdfc28799b0c310ba5e7082e78ccfabd7d648f5d57e58b405b493865fe8f');
INSERT INTO ledger VALUES(37,1646876991,'event',30,'{"n":37,"at":1646876991,"topic":"event","ref":30,"case":"H58.151-220310-0001","kind":1,"seq":2,"when":1646876991,"verb":7,"actor":[2,333,160,0],"step":[2,3],"status":4,"due":1648202400,"public":0,"note":"","row":[1,4,0,3,160,151,160,2,334,134,1,1646876340,1648202400,1648202400,1647575340,0,3]}',X'de03b45afe6543141f0413db5d2dd3bb65bfb57a74d4b25918e52edfd1b5e947');
INSERT INTO ledger VALUES(38,1646960873,'event',31,'{"n":38,"at":1646960873,"topic":"event","ref":31,"case":"H58.61-220311-0001","kind":1,"seq":1,"when":1646960873,"verb":2,"actor":[2,134,61,0],"step":[1,2],"status":2,"due":1647392820,"public":1,"note":"","row":[1,2,0,2,64,61,64,2,0,480,1,1646960820,1647392820,1647392820,1647248820,0,2],"who":"6c4f0f4f96388cae87ec9e931ca4399d2186ccedae0bba2a3e86a6d433b0b477"}',X'873ad647d2d60528f3fd4ea6c85032fdd9affbc21448d6c96dc71bbb7ca891da');
INSERT INTO ledger VALUES(39,1646960873,'letter',7,'{"n":39,"at":1646960873,"topic":"letter","ref":7,"case":"H58.61-220311-0001","kind":1,"agency":61,"year":2022,"no":2,"digest":"d459e4af43efcf4fe33bae6d0d301dd2b282cef8051bfdc9d1911740288cae55"}',X'14cd5d07310521581547547ca709350d7079492998b090172d1840084345f3c9');
INSERT INTO ledger VALUES(40,1646961473,'event',32,'{"n":40,"at":1646961473,"topic":"event","ref":32,"case":"H58.61-220311-0001","kind":1,"seq":2,"when":1646961473,"verb":6,"actor":[2,140,64,0],"step":[2,2],"status":4,"due":1647392820,"public":0,"note":"","row":[1,4,0,2,64,61,64,2,140,480,1,1646960820,1647392820,1647392820,1647248820,0,3]}',X'dedbe862d16b029801bcba8f5f2ba2a37a4fc948e3799f77b3b13c9546bf663f');
INSERT INTO ledger VALUES(41,1646988591,'event',33,'{"n":41,"at":1646988591,"topic":"event","ref":33,"case":"H58.151-220310-0001","kind":1,"seq":3,"when":1646988591,"verb":9,"actor":[2,334,160,0],"step":[3,4],"status":4,"due":1648202400,"public":0,"note":"034ffa07934f1174101ca1e8b15e231cece290bdcfa4c7bd92b64e16bce1146b","row":[1,4,1,4,160,151,160,2,0,134,1,1646876340,1648202400,1648202400,1647499740,0,4]}',X'715cafc90b0a0d0387bf597b92125aeda45c334f7722a2c8eca6e96289223647');
INSERT INTO ledger VALUES(42,1646988833,'event',34,'{"n":42,"at":1646988833,"topic":"event","ref":34,"case":"H58.61-220311-0001","kind":1,"seq":3,"when":1646988833,"verb":9,"actor":[2,140,64,0],"step":[2,3],"status":4,"due":1647392820,"public":0,"note":"63ec05e9fbbd3214571042d8d610ce92ef3f4d0c12fc40d9ae6de37e160f56b5","row":[1,4,1,3,64,61,64,4,0,480,1,1646960820,1647392820,1647392820,1647226380,0,4]}',X'778b06dd1a24fe8a991d043d8816f7558ccc224d18d14a9d40c296bab6e7b8e4');
INSERT INTO ledger VALUES(43,1647222401,'event',35,'{"n":43,"at":1647222401,"topic":"event","ref":35,"case":"H58.61-220311-0001","kind":1,"seq":4,"when":1647222401,"verb":11,"actor":[2,138,64,0],"step":[3,4],"status":4,"due":1647392820,"public":1,"note":"c735b39cd4263d6f34fc8a3eb069a30fff260b7382180f10af30ea37f3f56bd1","row":[1,4,1,4,64,61,64,2,0,480,1,1646960820,1647392820,1647392820,1647229560,0,5]}',X'67f417fc2042879ee12e43af63b7a690de9145e88530eab8e50efcf5dc8e59e2');
INSERT INTO ledger VALUES(44,1647224402,'event',36,'{"n":44,"at":1647224402,"topic":"event","ref":36,"case":"H58.278-220314-0001","kind":1,"seq":1,"when":1647224402,"verb":1,"actor":[3,0,0,0],"step":[1,1],"status":1,"due":0,"public":1,"note":"","row":[1,1,0,1,278,278,278,1,0,212,2,0,0,0,1647231600,0,2],"who":"ad5115e18fcd321dd55cd4fb768c078cb459c66f404e29842a4f29c87057b114"}',X'cff372e4c22d0053967229d20180fd5fffe7e267d2ded4904a94c18fcc6b410c');
INSERT INTO ledger VALUES(45,1647224417,'event',37,'{"n":45,"at":1647224417,"topic":"event","ref":37,"case":"H58.61-220311-0001","kind":1,"seq":5,"when":1647224417,"verb":9,"actor":[2,140,64,0],"step":[4,5],"status":9,"due":1647392820,"public":0,"note":"5ab79bd08cfcdc55aac8b2491f0e958bc199e09b272b694c565e29172a55ef8a","row":[3,9,1,5,64,61,61,1,0,480,1,1646960820,1647392820,1647392820,1647231600,1647224417,6]}',X'6db0702955a2c8a56857319254a8970cfba5399cc44d4068499e110e2f983f72');
INSERT INTO ledger VALUES(46,1647225002,'event',38,'{"n":46,"at":1647225002,"topic":"event","ref":38,"case":"H58.278-220314-0001","kind":1,"seq":2,"when":1647225002,"verb":2,"actor":[2,552,278,0],"step":[1,2],"status":2,"due":1647484200,"public":1,"note":"","row":[1,2,0,2,278,278,278,2,0,212,2,1647225000,1647484200,1647484200,1647394200,0,3],"who":"ad5115e18fcd321dd55cd4fb768c078cb459c66f404e29842a4f29c87057b114"}',X'7c1d91d7e32efccdaef7becce31f6b35e3d932f15c907e5a2cc29f23490e699c');
INSERT INTO ledger VALUES(47,1647225002,'letter',8,'{"n":47,"at":1647225002,"topic":"letter","ref":8,"case":"H58.278-220314-0001","kind":1,"agency":278,"year":2022,"no":1,"digest":"7a73ad5a87d72031b2fe574c68a07575cd00eb57de1f480c6c50623c6522bac8"}',X'686c7c501183eb0b4f85874a1fdb1eaf90d34e699366a9f8c5af00892d1f5cff');
INSERT INTO ledger VALUES(48,1647241929,'event',39,'{"n":48,"at":1647241929,"topic":"event","ref":39,"case":"H58.61-220311-0001","kind":1,"seq":6,"when":1647241929,"verb":12,"actor":[2,132,61,0],"step":[5,5],"status":10,"due":1647392820,"public":1,"note":"","row":[3,10,1,5,64,61,0,0,0,480,1,1646960820,1647392820,1647392820,0,1647224417,7]}',X'1ca6d3bb86015318f5c1fef090db928673e9c59dfd91d53368ee962f4c63eeb6');
INSERT INTO ledger VALUES(49,1647246242,'event',40,'{"n":49,"at":1647246242,"topic":"event","ref":40,"case":"H58.278-220314-0001","kind":1,"seq":3,"when":1647246242,"verb":6,"actor":[2,552,278,0],"step":[2,2],"status":4,"due":1647484200,"public":0,"note":"","row":[1,4,0,2,278,278,278,2,552,212,2,1647225000,1647484200,1647484200,1647394200,0,4]}',X'636cdbd86b12477632d593226115f26c31380b8772840d1fe3ddca0b9efef749');
INSERT INTO ledger VALUES(50,1647311222,'event',41,'{"n":50,"at":1647311222,"topic":"event","ref":41,"case":"H58.278-220314-0001","kind":1,"seq":4,"when":1647311222,"verb":9,"actor":[2,552,278,0],"step":[2,3],"status":4,"due":1647484200,"public":0,"note":"dbcd6ff9bcd792f66da3cdd94e632ebfa4c897f0cf8245cddaa50ea9989e82c2","row":[1,4,1,3,278,278,278,4,0,212,2,1647225000,1647484200,1647484200,1647332820,0,5]}',X'a3d90008fe9ff665fc01b609eb973e230574c3da7c7e05c6dc0462bf8893f356');
INSERT INTO ledger VALUES(51,1647316550,'event',42,'{"n":51,"at":1647316550,"topic":"event","ref":42,"case":"H58.278-220314-0001","kind":1,"seq":5,"when":1647316550,"verb":11,"actor":[2,551,278,0],"step":[3,4],"status":4,"due":1647484200,"public":1,"note":"e10d60d88245aa554535197e326fcf47282736009904d06596a2bf4d6015070f","row":[1,4,1,4,278,278,278,2,0,212,2,1647225000,1647484200,1647484200,1647327300,0,6]}',X'd67b7ff221702f03fb533adddbd9ec058b3b0a5e82876a4f452c13f10b27ee36');
INSERT INTO ledger VALUES(52,1647318350,'event',43,'{"n":52,"at":1647318350,"topic":"event","ref":43,"case":"H58.278-220314-0001","kind":1,"seq":6,"when":1647318350,"verb":9,"actor":[2,552,278,0],"step":[4,5],"status":9,"due":1647484200,"public":0,"note":"967f23c1a072063a56d1b36219b06c013e6ba8b92d9c6fde194a92d17e3a0c73","row":[3,9,1,5,278,278,278,1,0,212,2,1647225000,1647484200,1647484200,1647332700,1647318350,7]}',X'ada8c31d5510cbe8105d2ed5a2afef97f7db84de8d62aea01d6c7ca6a7e8f229');
INSERT INTO ledger VALUES(53,1647335991,'event',44,'{"n":53,"at":1647335991,"topic":"event","ref":44,"case":"H58.151-220310-0001","kind":1,"seq":4,"when":1647335991,"verb":6,"actor":[2,334,160,0],"step":[4,4],"status":4,"due":1648202400,"public":0,"note":"","row":[1,4,1,4,160,151,160,2,334,134,1,1646876340,1648202400,1648202400,1647499740,0,5]}',X'5a63a6092971e7bd9049fef4121ad7a9b2cedc36803da207be73770f76977474');
INSERT INTO ledger VALUES(54,1647392639,'event',45,'{"n":54,"at":1647392639,"topic":"event","ref":45,"case":"H58.540-220316-0001","kind":1,"seq":1,"when":1647392639,"verb":2,"actor":[2,935,540,0],"step":[1,2],"status":2,"due":1647824580,"public":1,"note":"","row":[1,2,0,2,540,540,540,2,0,198,1,1647392580,1647824580,1647824580,1647561780,0,2],"who":"9ebaeec4081f1dbff5724e3c9d609d1fe99f4fd3c27d9590c4d7c0c96d0e12a4"}',X'c6f27130804a25c517c0636c086b7d2d31e376188cb5440ef3ebdf2f3e31811e');
INSERT INTO ledger VALUES(55,1647392639,'letter',9,'{"n":55,"at":1647392639,"topic":"letter","ref":9,"case":"H58.540-220316-0001","kind":1,"agency":540,"year":2022,"no":1,"digest":"1e528ed55f1149b97057d9e7345aa4c6abafe0027e0f2794bf67dd49c9ca04b3"}',X'3852bebdc9ac71c155589525e9ed13f61af0223f07d1b3970d493c25615fdb83');
INSERT INTO ledger VALUES(56,1647393239,'event',46,'{"n":56,"at":1647393239,"topic":"event","ref":46,"case":"H58.540-220316-0001","kind":1,"seq":2,"when":1647393239,"verb":6,"actor":[2,935,540,0],"step":[2,2],"status":4,"due":1647824580,"public":0,"note":"","row":[1,4,0,2,540,540,540,2,935,198,1,1647392580,1647824580,1647824580,1647561780,0,3]}',X'f067c1aa3ebe48bb2aa65a3d93ee10f4b02acce5fbb5eff37e892bf2b91b6872');
INSERT INTO ledger VALUES(57,1647395384,'event',47,'{"n":57,"at":1647395384,"topic":"event","ref":47,"case":"H58.278-220314-0001","kind":1,"seq":7,"when":1647395384,"verb":12,"actor":[2,552,278,0],"step":[5,5],"status":10,"due":1647484200,"public":1,"note":"","row":[3,10,1,5,278,278,0,0,0,212,2,1647225000,1647484200,1647484200,0,1647318350,8]}',X'a79a7f794a6d4bd542273966d449cdeb3ebb5e32c625a99227d578579ca7ddc4');
INSERT INTO ledger VALUES(58,1647397328,'event',48,'{"n":58,"at":1647397328,"topic":"event","ref":48,"case":"H58.278-220314-0001","kind":1,"seq":8,"when":1647397328,"verb":24,"actor":[3,0,0,0],"step":[5,5],"status":10,"due":1647484200,"public":1,"note":"","row":[3,10,1,5,278,278,0,0,0,212,2,1647225000,1647484200,1647484200,0,1647318350,9]}',X'5eefce9a11a09e20cf6f5b86d9804f10342999157779fc62006466865ef42a5c');
INSERT INTO ledger VALUES(59,1647476391,'event',49,'{"n":59,"at":1647476391,"topic":"event","ref":49,"case":"H58.151-220310-0001","kind":1,"seq":5,"when":1647476391,"verb":9,"actor":[2,334,160,0],"step":[4,5],"status":4,"due":1648202400,"public":0,"note":"6d249a8127e5098892b14108b6d9e9b85597528d942d42822404b140f53f2668","row":[1,4,1,5,160,151,160,3,0,134,1,1646876340,1648202400,1648202400,1647562740,0,6]}',X'351635908e91e905f064d616476a6ed1391e9204cbf7954881a282f19d952e73');
INSERT INTO ledger VALUES(60,1647480287,'event',50,'{"n":60,"at":1647480287,"topic":"event","ref":50,"case":"H58.61-220317-0001","kind":1,"seq":1,"when":1647480287,"verb":1,"actor":[3,0,0,0],"step":[1,1],"status":1,"due":0,"public":1,"note":"","row":[1,1,0,1,75,61,61,1,0,725,2,0,0,0,1647501840,0,2],"who":"993ab78de55bf89f497cb016497873db91d8a4a408c857af5d0487ef216114f8"}',X'7ebc9a89dcbc6b659a29d0ec4560a2b0d79dd5cf028f93ab515972b1e8907517');
INSERT INTO ledger VALUES(61,1647480887,'event',51,'{"n":61,"at":1647480887,"topic":"event","ref":51,"case":"H58.61-220317-0001","kind":1,"seq":2,"when":1647480887,"verb":2,"actor":[2,134,61,0],"step":[1,2],"status":2,"due":1648431240,"public":1,"note":"","row":[1,2,0,2,75,61,75,3,0,725,2,1647480840,1648431240,1648431240,1647488040,0,3],"who":"993ab78de55bf89f497cb016497873db91d8a4a408c857af5d0487ef216114f8"}',X'ad2db6a7139fc6b86e682618ac0d32e351a0494b513267376cc265fc56029567');
INSERT INTO ledger VALUES(62,1647480887,'letter',10,'{"n":62,"at":1647480887,"topic":"letter","ref":10,"case":"H58.61-220317-0001","kind":1,"agency":61,"year":2022,"no":3,"digest":"2bde32ad66a4ed1828a59fd16ed68392bc977a5aa5f94b2c6c7aa9edcb184416"}',X'91f1c3a70880f1fe930d38e738edff92f080a0f9a6bc2fed59337f4d396f640d');
INSERT INTO ledger VALUES(63,1647483263,'event',52,'{"n":63,"at":1647483263,"topic":"event","ref":52,"case":"H58.61-220317-0001","kind":1,"seq":3,"when":1647483263,"verb":7,"actor":[2,160,75,0],"step":[2,3],"status":4,"due":1648431240,"public":0,"note":"","row":[1,4,0,3,75,61,75,2,162,725,2,1647480840,1648431240,1648431240,1648008840,0,4]}',X'3170bc89210289f4dc73ebe66ef11793a3b633d06f14d7b05c009c96fe66c7e3');
INSERT INTO ledger VALUES(64,1647489719,'event',53,'{"n":64,"at":1647489719,"topic":"event","ref":53,"case":"H58.540-220316-0001","kind":1,"seq":3,"when":1647489719,"verb":9,"actor":[2,935,540,0],"step":[2,3],"status":4,"due":1647824580,"public":0,"note":"02116c4092a7c48890a2268ec0ce39ef6c324284c8a52c28c65adfaffffa9b77","row":[1,4,1,3,540,540,540,4,0,198,1,1647392580,1647824580,1647824580,1647561660,0,4]}',X'c0eb6fdffbfd4ff3d80b3ab0f8266691baf39aaefe233ad110a7819ca69c0e8d');
INSERT INTO ledger VALUES(65,1647502599,'event',54,'{"n":65,"at":1647502599,"topic":"event","ref":54,"case":"H58.151-220310-0001","kind":1,"seq":6,"when":1647502599,"verb":6,"actor":[2,333,160,0],"step":[5,5],"status":4,"due":1648202400,"public":0,"note":"","row":[1,4,1,5,160,151,160,3,333,134,1,1646876340,1648202400,1648202400,1647562740,0,7]}',X'3e34db5f945208e61532911f8b8f93c700f905d1f917a194bf463a0db05a51a6');
INSERT INTO ledger VALUES(66,1647506279,'event',55,'{"n":66,"at":1647506279,"topic":"event","ref":55,"case":"H58.540-220316-0001","kind":1,"seq":4,"when":1647506279,"verb":11,"actor":[2,934,540,0],"step":[3,4],"status":4,"due":1647824580,"public":1,"note":"1454417d4ea878d54697b98e13e9162a9779ac1b121856f60c49139bd6766eeb","row":[1,4,1,4,540,540,540,2,0,198,1,1647392580,1647824580,1647824580,1647509820,0,5]}',X'3bf9fd39a6c7bf394946f7fc47897b2909df01d230fe16a6be5b245736ddadfb');
INSERT INTO ledger VALUES(67,1647507395,'event',56,'{"n":67,"at":1647507395,"topic":"event","ref":56,"case":"H58.540-220316-0001","kind":1,"seq":5,"when":1647507395,"verb":9,"actor":[2,935,540,0],"step":[4,5],"status":9,"due":1647824580,"public":0,"note":"da6c03f9728194a614e587f40a5ac896135f34e235fef06154df6d4c1fdfe65b","row":[3,9,1,5,540,540,540,1,0,198,1,1647392580,1647824580,1647824580,1647564960,1647507395,6]}',X'e6f12f4c26c69f813790bce82166bdc8e9d39e1d2810ada80d2dd9c6f37b9c0a');
INSERT INTO ledger VALUES(68,1647562503,'event',57,'{"n":68,"at":1647562503,"topic":"event","ref":57,"case":"H58.151-220310-0001","kind":1,"seq":7,"when":1647562503,"verb":9,"actor":[2,333,160,0],"step":[5,6],"status":4,"due":1648202400,"public":0,"note":"adabde8cbeb8be78b611364062a6d7bd35582e792851440b5a18b75fec131122","row":[1,4,1,6,160,151,150,2,0,134,1,1646876340,1648202400,1648202400,1647821700,0,8]}',X'dce2a6cc0e1bf805b6a81b395076f7230f184fed6c3f857670883da437b7fe9b');
INSERT INTO ledger VALUES(69,1647569703,'event',58,'{"n":69,"at":1647569703,"topic":"event","ref":58,"case":"H58.151-220310-0001","kind":1,"seq":8,"when":1647569703,"verb":9,"actor":[2,316,150,0],"step":[6,7],"status":4,"due":1648202400,"public":0,"note":"6ceb82b3d37ee794cec272e2e9fb2f79a2d1d109ae69daacd19033692bf7df08","row":[1,4,1,7,160,151,150,4,0,134,1,1646876340,1648202400,1648202400,1647828900,0,9]}',X'02128bd3a98856dc715f7c81bded7d0d2b9175dd15faf5d8c97aa41688f47a0f');
INSERT INTO ledger VALUES(70,1647595047,'event',59,'{"n":70,"at":1647595047,"topic":"event","ref":59,"case":"H58.151-220310-0001","kind":1,"seq":9,"when":1647595047,"verb":11,"actor":[2,313,150,0],"step":[7,8],"status":4,"due":1648202400,"public":1,"note":"0cc92705b66a662471dbca4098ac558c05a0ae6f0c2bd0f43fc09036d9815b98","row":[1,4,1,8,160,151,160,2,0,134,1,1646876340,1648202400,1648202400,1647832620,0,10]}',X'd176c82bae9d21c3978e8a7c4a1a79a66f0d0b6210e7f2a1ce1132ad400641de');
INSERT INTO ledger VALUES(71,1647824583,'event',60,'{"n":71,"at":1647824583,"topic":"event","ref":60,"case":"H58.151-220310-0001","kind":1,"seq":10,"when":1647824583,"verb":9,"actor":[2,334,160,0],"step":[8,9],"status":9,"due":1648202400,"public":0,"note":"450dc926df3e0784376f6835c6e77ac28eda741c37b146d5e6bc7520e3453ade","row":[3,9,1,9,160,151,151,1,0,134,1,1646876340,1648202400,1648202400,1647846180,1647824583,11]}',X'6530b3f299afd5ebec9b5dd0c9073c87b80d9647dc9e19205dd3d0c78ef651bd');
INSERT INTO ledger VALUES(72,1647831847,'event',61,'{"n":72,"at":1647831847,"topic":"event","ref":61,"case":"H58.151-220310-0001","kind":1,"seq":11,"when":1647831847,"verb":12,"actor":[2,317,151,0],"step":[9,9],"status":10,"due":1648202400,"public":1,"note":"","row":[3,10,1,9,160,151,0,0,0,134,1,1646876340,1648202400,1648202400,0,1647824583,12]}',X'3d51f72f73413460b9720ca969a7bf77907cf2e3f35646b2a75fd093dc5a5357');
INSERT INTO ledger VALUES(73,1647844663,'event',62,'{"n":73,"at":1647844663,"topic":"event","ref":62,"case":"H58.151-220310-0001","kind":1,"seq":12,"when":1647844663,"verb":24,"actor":[3,0,0,0],"step":[9,9],"status":10,"due":1648202400,"public":1,"note":"","row":[3,10,1,9,160,151,0,0,0,134,1,1646876340,1648202400,1648202400,0,1647824583,13]}',X'ae01bc2beff96184f1ca54b56acfbc1d1d07324dbd081748cce0cf4d513ba62c');
INSERT INTO ledger VALUES(74,1647910721,'event',63,'{"n":74,"at":1647910721,"topic":"event","ref":63,"case":"H58.61-220322-0001","kind":1,"seq":1,"when":1647910721,"verb":1,"actor":[3,0,0,0],"step":[1,1],"status":1,"due":0,"public":1,"note":"","row":[1,1,0,1,60,61,61,1,0,227,2,0,0,0,1647914280,0,2],"who":"9d1d6ff0bee93e7065723725579eda6d27d7518805cddea00332d7d99eaa0db1"}',X'729d458a227f1559231fc634a06bb98d0c3739a3d9070bc0f9e8d6335c00345f');
INSERT INTO ledger VALUES(75,1647910871,'event',64,'{"n":75,"at":1647910871,"topic":"event","ref":64,"case":"H58.61-220317-0001","kind":1,"seq":4,"when":1647910871,"verb":9,"actor":[2,162,75,0],"step":[3,4],"status":4,"due":1648431240,"public":0,"note":"00b9ce275ad4a891f4349b04fd9fc3d519a57912faad2b90062808fe7b978b25","row":[1,4,1,4,75,61,75,3,0,725,2,1647480840,1648431240,1648431240,1647932460,0,5]}',X'62285de1500152f7eda37c71cae5fbef081af2c967e0a0c88ba507863ad6cf16');
INSERT INTO ledger VALUES(76,1647911321,'event',65,'{"n":76,"at":1647911321,"topic":"event","ref":65,"case":"H58.61-220322-0001","kind":1,"seq":2,"when":1647911321,"verb":2,"actor":[2,134,61,0],"step":[1,2],"status":2,"due":1647943200,"public":1,"note":"","row":[1,2,0,2,60,61,60,2,0,227,2,1647911280,1647943200,1647943200,1647932880,0,3],"who":"9d1d6ff0bee93e7065723725579eda6d27d7518805cddea00332d7d99eaa0db1"}',X'771d4e720b1036c93de031b7aaf140f0228796005e1a6921af75796d56804e2d');
INSERT INTO ledger VALUES(77,1647911321,'letter',11,'{"n":77,"at":1647911321,"topic":"letter","ref":11,"case":"H58.61-220322-0001","kind":1,"agency":61,"year":2022,"no":4,"digest":"eb9cf9c815637f9bab5df4beb264fa1d2c4456513d71ebe39ae9cca087be9eda"}',X'fd4d967abffbcb54d6a95478bb410c03326372ccd4992525223acd0efbbf91f3');
INSERT INTO ledger VALUES(78,1647919817,'event',66,'{"n":78,"at":1647919817,"topic":"event","ref":66,"case":"H58.61-220322-0001","kind":1,"seq":3,"when":1647919817,"verb":6,"actor":[2,131,60,0],"step":[2,2],"status":4,"due":1647943200,"public":0,"note":"","row":[1,4,0,2,60,61,60,2,131,227,2,1647911280,1647943200,1647943200,1647932880,0,4]}',X'8d1372b05e850fedbad95bfbd52a65bb0b77df209db41556f221d468095b7fcd');
INSERT INTO ledger VALUES(79,1647921383,'event',67,'{"n":79,"at":1647921383,"topic":"event","ref":67,"case":"H58.61-220317-0001","kind":1,"seq":5,"when":1647921383,"verb":6,"actor":[2,160,75,0],"step":[4,4],"status":4,"due":1648431240,"public":0,"note":"","row":[1,4,1,4,75,61,75,3,160,725,2,1647480840,1648431240,1648431240,1647932460,0,6]}',X'ca0711f8172ee22456d52a8d6a0b7f86983ed867f48cbe643c154651bb187fa2');
INSERT INTO ledger VALUES(80,1647933353,'event',68,'{"n":80,"at":1647933353,"topic":"event","ref":68,"case":"H58.61-220322-0001","kind":1,"seq":4,"when":1647933353,"verb":9,"actor":[2,131,60,0],"step":[2,3],"status":4,"due":1647943200,"public":0,"note":"218d2308345b732ed1b7b9ea41f1bda94b96bcd7022061bdef7b8ec6f925e935","row":[1,4,1,3,60,61,60,4,0,227,2,1647911280,1647943200,1647943200,1647940500,0,5]}',X'821254d46f3b9ccc700dfb861c0213994ed2221105140a918e93353da532f29c');
INSERT INTO ledger VALUES(81,1647937223,'event',69,'{"n":81,"at":1647937223,"topic":"event","ref":69,"case":"H58.61-220317-0001","kind":1,"seq":6,"when":1647937223,"verb":9,"actor":[2,160,75,0],"step":[4,5],"status":4,"due":1648431240,"public":0,"note":"3296dd620ffac2d9ba9d4563b224d19f5707ff8fa51e37dd3ceb3ea8bfe61f74","row":[1,4,1,5,75,61,75,4,0,725,2,1647480840,1648431240,1648431240,1648009200,0,7]}',X'00e43eb7875295189443aa4e52811e4dc02d9d7dcb14a88cf2570659cd386a4a');
INSERT INTO ledger VALUES(82,1647937961,'event',70,'{"n":82,"at":1647937961,"topic":"event","ref":70,"case":"H58.61-220322-0001","kind":1,"seq":5,"when":1647937961,"verb":11,"actor":[2,129,60,0],"step":[3,4],"status":9,"due":1647943200,"public":1,"note":"a2da83bf62b3fd11557af2709209ed06fb532168e555c55c6cd7a014167ebb3f","row":[3,9,1,4,60,61,61,1,0,227,2,1647911280,1647943200,1647943200,1647941520,1647937961,6]}',X'774b79f0527a2c045bfd6a1502b8ff84f1bdae59a0c58b6b49ac84db252ead2f');
INSERT INTO ledger VALUES(83,1647998855,'event',71,'{"n":83,"at":1647998855,"topic":"event","ref":71,"case":"H58.61-220317-0001","kind":1,"seq":7,"when":1647998855,"verb":11,"actor":[2,160,75,0],"step":[5,6],"status":4,"due":1648431240,"public":1,"note":"51125d479fef26a1ae567aa5d4330f9c71f5607298f3c6e1cfde5e3fcab6ba4a","row":[1,4,1,6,75,61,75,2,0,725,2,1647480840,1648431240,1648431240,1648009620,0,8]}',X'a12b87134318b4de02c1f4e379c47a7bd5eccd6359f7fa616c2ba0a942e61bff');
INSERT INTO ledger VALUES(84,1648001771,'event',72,'{"n":84,"at":1648001771,"topic":"event","ref":72,"case":"H58.61-220317-0001","kind":1,"seq":8,"when":1648001771,"verb":9,"actor":[2,161,75,0],"step":[6,7],"status":9,"due":1648431240,"public":0,"note":"e58a38d931a6a676534403852295cf040142d3c06861a54b0b0c1e5512de3930","row":[3,9,1,7,75,61,61,1,0,725,2,1647480840,1648431240,1648431240,1648019760,1648001771,9]}',X'e8aae209abf4f791f0680b1869b7147f1e9ac939834b23cb4c7bf38b108141db');
INSERT INTO ledger VALUES(85,1648019606,'event',73,'{"n":85,"at":1648019606,"topic":"event","ref":73,"case":"H58.61-220317-0001","kind":1,"seq":9,"when":1648019606,"verb":12,"actor":[2,132,61,0],"step":[7,7],"status":10,"due":1648431240,"public":1,"note":"","row":[3,10,1,7,75,61,0,0,0,725,2,1647480840,1648431240,1648431240,0,1648001771,10]}',X'a87c97050952d28f7d78ad58045d972fa444d2214641190a90b45fd69bf0d4a5');
INSERT INTO ledger VALUES(86,1648025239,'event',74,'{"n":86,"at":1648025239,"topic":"event","ref":74,"case":"H58.61-220322-0001","kind":1,"seq":6,"when":1648025239,"verb":23,"actor":[2,133,61,0],"step":[4,4],"status":9,"due":1647943200,"public":1,"note":"2f6ec48600085a47722340ee73624cfed0c4afce8650c5342b4503f5c84e25c7","row":[3,9,1,4,60,61,61,1,0,227,2,1647911280,1647943200,1647943200,1647941520,1647937961,7]}',X'228268c0347db1d681ca89f903816ed04ed94e03c8534f64d32d373221e2d279');
INSERT INTO ledger VALUES(87,1648025239,'event',75,'{"n":87,"at":1648025239,"topic":"event","ref":75,"case":"H58.61-220322-0001","kind":1,"seq":7,"when":1648025239,"verb":12,"actor":[2,133,61,0],"step":[4,4],"status":10,"due":1647943200,"public":1,"note":"","row":[3,10,1,4,60,61,0,0,0,227,2,1647911280,1647943200,1647943200,0,1647937961,8]}',X'f01a31f7b5e1d769edda57cff1dc812f6eb4e70f4336848b40517e26af62f56b');
INSERT INTO ledger VALUES(88,1648026355,'event',76,'{"n":88,"at":1648026355,"topic":"event","ref":76,"case":"H58.61-220322-0001","kind":1,"seq":8,"when":1648026355,"verb":24,"actor":[3,0,0,0],"step":[4,4],"status":10,"due":1647943200,"public":1,"note":"","row":[3,10,1,4,60,61,0,0,0,227,2,1647911280,1647943200,1647943200,0,1647937961,9]}',X'632424e3d776ce3bcd28a05a6146b78c19119230b3d5b67fb8e5daad51562d55');
INSERT INTO ledger VALUES(89,1648112195,'event',77,'{"n":89,"at":1648112195,"topic":"event","ref":77,"case":"H58.540-220316-0001","kind":1,"seq":6,"when":1648112195,"verb":12,"actor":[2,935,540,0],"step":[5,5],"status":10,"due":1647824580,"public":1,"note":"","row":[3,10,1,5,540,540,0,0,0,198,1,1647392580,1647824580,1647824580,0,1647507395,7]}',X'40b901d7339b7e8ade6a0c87f71bb3304b3f61fd412997a711805dcd5038a767');
INSERT INTO ledger VALUES(90,1648173600,'key',1,'{"n":90,"at":1648173600,"topic":"key","ref":1,"name":"127.0.0.1:8080/nhat-ky+1","public":"fc15dc5cbeb52047a1e5aaf800b4715bef6df53db543d274b22ec2bc6d19b8b5","by":0,"signature":""}',X'84cb491084eb2c1075f0f92f2c2b3a2321e3d5340d976b76d1a945d44f2b769d');
CREATE TABLE salt (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    salt TEXT NOT NULL
);
INSERT INTO salt VALUES(1,'9a897ad4b63824596dac4c35f46d80ce');
INSERT INTO salt VALUES(2,'54782049a925d97f712ccc306dceaf9b');
INSERT INTO salt VALUES(3,'c0ab6e8af4346c0438e6bf937e7dc0fb');
INSERT INTO salt VALUES(4,'9be2dd7713e767d83bba60a2d7da8226');
INSERT INTO salt VALUES(5,'b3e877a6f4cfa46958e5178668d80045');
INSERT INTO salt VALUES(6,'8bffe6e47f50f7a2234fd863f35be5a5');
INSERT INTO salt VALUES(7,'8b829ae904975dd5b5c8cfca4938c73f');
INSERT INTO salt VALUES(8,'927dd7e21672b1e8120f90466527abd7');
INSERT INTO salt VALUES(9,'adc34d26b5f1e7f6cb191ff622f6af1a');
INSERT INTO salt VALUES(10,'d78b0359ca1e0ae77297ef088a20a256');
CREATE TABLE ledger_tile (
    level INTEGER NOT NULL,
    pos INTEGER NOT NULL,
    hashes BLOB NOT NULL,
    PRIMARY KEY (level, pos)
);
INSERT INTO ledger_tile VALUES(0,0,X'a14a3d45be5d93d9d8da72dd1b7ab30a9af274ce650e79a7faced095bb983203e2408c5c89ab5a4a2f650748c8ab7c4e56ba634c7794c3b5d7cec5b891c340eb86e6de524c188348d5e37773226e2488ddfdf84c8650073024b959cb48703552e038fa467701fc600594f80e0563341b13d2eb2ca0b93b407150d7c192d1563e846cc089cddbd267bc52ead1ccfcf23695e84472fd32407abf6621c567642b4b4aff4901655ed7775a3b1ccd5451c4364a583a73c5914f0e531eefa9d738064f05afb4808cb4191471d80727c5b7b6c5bf63645e4b3933a297b2773e13c7193824d18195b163607880d01131b5c8cc3b5a603a32dad53fdcd927de6e3be48a082a6dcca6d138ef9c3ce40bae850e524b20167cef5030f7e736d78e7ee327c9e6499128cb1f5d2c6a418ef9ce6d161912841475d26ab237e303272334d7679d707dc0c7ce56682518df20bc556e858ebe85dd5c48f30d343b2287d3c435aea55242b88efc933ac013833f709636f091249209cb79549af48cc027b6b25831fb4649677f435df87321349b0d4d65db25a0e293482c3ec1a4a0537c27dadaab808829697ad4209c21f326f0f5e061949a243c53b337b804d701ede02a2fcf9de9a99430e4f8a08fd09fcf28ef10c5872fbf078af641c57b6b4de927a5b6ad23332294bbfdbf2627a7c36662a2d47348be815533953f7f951b8527f12f14a0896a7ae9631dc7cb7c13da0a4fe4846d13e136459c3b5bb064e6dbe972d9c29584cb9947025d52fd1ec3fb90fac025e5c1ab697f2b1dd28aef1fcb18438506ce75935ce74abb205ce6e8af29161c32cfc1d9fc6e9df6e5786607293b0b3ba3d82edbf54999baf95806f3e91a61cf46c93837bfd7a3554178b123715739ebbf513786be6c04f6bba0e7702bc7862baff58c4a85fc81e6407c32203ef5c13923c0bb6536aaea3e1a872db6cbfe5a9893fb5093f9146e13c5ec26eb95b1921e51ec70046c299e0cc6174130e79c2c19a5e95a6119f0fead97308b514361df1ac78670cad99b1689d8eb43e076d1733b2a9c36a6b1325736bedfa1da97370c8567c1aff56ab8fca5e5ed2bf681cc949433dfe63ddf6eb015b33448521ca3d6e6949487da767d691cfde34213b1734c32826edd061c56de70c6ae81fefb467f214d1c8d0ac64b386aa9f2723c96f25837e501fbc91944c0ee09fdb3b29bd9933b307f939349463b1a4b6c4987838ea4739409bfbfabf2c6ec516afa19265ff4647c3d7bc3b5c11022b952758f8f95cab64bfb8a3217c4a260825e0874cd3873b81417f918c6baf46aab117341304b1abd129aec7e02675d7d9b1ebadf541c57d9d617c83e684c6f0ede68515b5d23eb7ddcff75ad8de41c0147d1a1b51401eb94b187b12ab8fec51b39c5757a4a7f2b5a27b0cf83228128477a3fa2ebbac0aa05568c8bd7e76f889be6019976fdd1578bdaad7f12bfc331ca38e58ef77da7ed9a38a93cc0b581d096e8dd15e8be2e70b37f66588da20cb65a3c8ac126caf38d007411b5f9193c6b52e9dc6ff521c112de64e88e0ff76b32320b42d4af64e1320dd2e9b16379aa044107b259ae6a3a585ffdf24e63f0b8480948d15b322cf8daf7f2d6b90a9dc0fcb6dbbb4e3a4fa3f8a5a2530c34a98c2ebd74b831cd8a77b5a95cd4a82dd656f3d2bf79d28645385b800d229f9732c45ccf04295214275db7d6a1d38fa8ae6c5591563d07785da8f4d2daf531e111eff0d4dedb2eacd39bcad5ca280478ec8d3baf8b88d64e5b2e64421a45551f99ec0835ff8187a678d86cb507935500c6ef843347a5b7b477ed1eb4d1090e89f5a3a606a6b1fcc7f4ea765be02518c9156b92609cd02ff7dbaaa738f6c0596f244409a2b9ef0af992bc890da19691abbb4b3f546dc72539b7a6cb4ec84efdbccd3e9b17655693573e317ad84687c062d5aa248c5308f3903e1cef45f5e387bc9f793a296d6a8f3b8abf13aef822ed1c4870a44f341cf4d120d363a37434ad3dc4f0da7f49221ebb63139745ebb7ff97c5fd4c5741568001c25d2cb791c92aa3205be6102b21ae049af49c2b3324d5f3866766b5fe37df7159862ccd8f1929c896112adc042bf8043d768cb3bca020efdb434a3d2998528dacb221b5fd6b7401eb89da29c1a1b75f1077cee2a9a3a86e3cb214b19bda12e698015c85cf1237d676a5c360c7266f246e4a16cec775a1d11fc5b6faa5341cda6a9e56c08fb437b6a7406ae064c6e6247b66ac65cef4899360a9a75a9cd3aad9c63d06e4816748eb3afadca3af85805c5efe13d7bb23691622baa7a0fc7aa8877605c364467926ad21a72c879a939bbb36a446f376e03ed7140a9478280873a44c675c5c6a699089356952d848ae0f8d4bd90231d6c3d5e7f2e7e16100d6ce5b67f71081e17f06a36bcd359ba39503c94369b9a3cde12c86237477b1c0cde81c1271f8472b18408fd3c295e4458098551a50d91ded603dbbd3b4cc25fcc6f5d90be75cd417bd2fe7587087a9fa80feae1fc27b7fc316f6390b0ff273d6e3229a6654a1a73cbf10f7e44ca0639de1068fde8aa4621ba212033d6fb91718b89d0ef1780be49fdf1a2d888ea5216c3d0f3c1ccd38be2d3a62ae13735db534d1862890fdcbcdd6ddd509c16826fd14294045ca3ee802536eba83e2811f2417f4fd2424a3d2049398adb15bd7b8086783867a9aed5c20b7ca5811337c09f6da40bfab0b9ee3e9c9f767437bafbfeb6fe1b5746dd20ae3688172106665c0323e4c8d2df0987c6cef90737a9f8dc44da199eed64e24ec5fd8fce79c0260adfcc0e9a94afd0baeefd05d11b3ae80c31320a153d4f4c2e1020cd33ca0c51743a5707ae51e72acc939db3bcf8d51416d010a124794e6c25020aacf16cb964c6c6acebd7be8adeeba207fa9efd319447dee483949036dd820c31d83753a28cdf1439357897990b8810b4eab5cc81fe401587f5c785b689de45c38e76c33f04b516be2c793e88a8ecc98999e4bcf14e3a5896de2bacb045c12cd27ed44d64303e0b205c531329724e54b6e223e0980b23d6d610ff8483eed3aae187fed4371d22b23a109e9eb3db41e580471459c9c5bb13f6c9f49802de74ee5b6e15139250dfffd4114794d412266a7ec9e3cd547ac5347fd558974a745a4f4fce9a3a3324ebb3e4613d8ce024cf042f7e8bc89afa19c476e0f675c8be7eeafc0cb931ccc42efebf98a1e35867252e2803ae182a48a6b17e807c609224c2651a23402b36ca43761b221c7fa39b10d94bf7543354008869a93024d10878aab6025bc7d06c11aa200dde1fa9adbd01381d5163831b11607f5756aa13550ac847396bc941448422861bbd8c9f2da1b3535b9c3a51fc32dc52a10e21145a258dc98328125d3f65e7d173698c3cb4d886f92cb5329b442af9f4b31515adc3e164d831995ea3718de9e1b8f4f045922d39fb3313ce82169c301e28d5eb584b71a8a2a1f52c1cc694cef5c824e7119347b5c5d70b15c5623a6ec38e1c0c7498368f1db474371a008730265121f061955a5803d05d4d9f24ff5094930be1f236dea347dcb8c84d9904219128eb0cce2cff2e7e7f5402090ec2fb99870de992c1377f8dc7f805b8a8445d872e176aba2f8740d678d30ba8b6c448073940083f6714f9aa9eee103f6027113c7df6046253e71edc1639b7dbb1227921fcd87a5b0a9ddd82a40da31d4e8fcc9e0ae07e3ee26c6f54fb285211a977a46f41ac7e0016e0db932fd10a71857e7a8aa8de14e11a28ee30328a9b439eaa4ca9af4c78709c3cb249af204fb3b050c75af1c8c1424ffd306b9b7ee125093edd81ec7f73eb3c5bf1589833dd063daa85660687dcae9dd98076d9387d76adb46277c52b171e15a89daa72ca0c21e07ac3ea50031e87f6ab54a74afae4d17dcd037234e59a87e4bc0c21cad842be7d300ccdf4b0e77519eec0e95d283801d332d33d2a4fb270c34e55c24df336eec9ace63ce090dba9c358c29036bf6bb74ecfd07c233dad6fb85636e904984a8ffe81334d72b05663a4f9765540c75d3a389c842261e1f7d18215bd62b8f5de413cf');
CREATE TABLE signing_key (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    public TEXT NOT NULL,         -- 64 hex digits
    secret TEXT NOT NULL,         -- sealed; emptied when retired
    by_id INTEGER NOT NULL,       -- the key before it; 0: the first
    signature TEXT NOT NULL,      -- by that key over "motcua key <public>", hex
    made_at INTEGER NOT NULL,
    retired_at INTEGER NOT NULL
);
INSERT INTO signing_key VALUES(1,'127.0.0.1:8080/nhat-ky+1','fc15dc5cbeb52047a1e5aaf800b4715bef6df53db543d274b22ec2bc6d19b8b5','5aa9135d579d5c5bb3959ec8ef3f122b41225c6f493cb218d872573f78ea86569150d9663941e34646727ece972495f3032adecfbd6f3320c63c8c253d059d5510801defddc33e108cce5f3af1f4b7d8c0a1a14a57580776caded9c52fbefe8d424696bca73c6720',0,'',1648173600,0);
CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY,     -- entries 1 … size
    at INTEGER NOT NULL,
    root TEXT NOT NULL,           -- 64 hex digits
    key_id INTEGER NOT NULL REFERENCES signing_key (id),
    note TEXT NOT NULL            -- the signed note, whole
);
INSERT INTO checkpoint VALUES(90,1648173600,'31c3e78563856b1bbaed3bd9af85b7d5014d63c144c4916bd19709d0d46dd220',1,replace('127.0.0.1:8080/nhat-ky\n90\nMcPnhWOFaxu67TvZr4W31QFNY8FExJFr0ZcJ0NRt0iA=\nat 1648173600\nchain 84cb491084eb2c1075f0f92f2c2b3a2321e3d5340d976b76d1a945d44f2b769d\n\n— 127.0.0.1:8080/nhat-ky+1 ynMYODCiqeP+5lzvNm4c6U9ulxHN5PCU90jrzH+P0rQhlFB/cZMkYrKgQiO5BUPgUb0uOfscjNGan4qJpVK07FfB9gI=\n','\n',char(10)));
CREATE TABLE agency_place (
    agency_id INTEGER NOT NULL REFERENCES agency (id),
    parent_code TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    PRIMARY KEY (agency_id, valid_from)
);
INSERT INTO agency_place VALUES(1,'',0);
INSERT INTO agency_place VALUES(2,'',0);
INSERT INTO agency_place VALUES(48,'so-cong-thuong',0);
INSERT INTO agency_place VALUES(49,'so-cong-thuong',0);
INSERT INTO agency_place VALUES(31,'so-giao-thong-van-tai',0);
INSERT INTO agency_place VALUES(32,'so-giao-thong-van-tai',0);
INSERT INTO agency_place VALUES(37,'so-ke-hoach-dau-tu',0);
INSERT INTO agency_place VALUES(38,'so-ke-hoach-dau-tu',0);
INSERT INTO agency_place VALUES(54,'so-khoa-hoc-cong-nghe',0);
INSERT INTO agency_place VALUES(39,'so-lao-dong-tbxh',0);
INSERT INTO agency_place VALUES(40,'so-lao-dong-tbxh',0);
INSERT INTO agency_place VALUES(41,'so-lao-dong-tbxh',0);
INSERT INTO agency_place VALUES(55,'so-noi-vu',0);
INSERT INTO agency_place VALUES(56,'so-noi-vu',0);
INSERT INTO agency_place VALUES(58,'so-noi-vu',0);
INSERT INTO agency_place VALUES(59,'so-nong-nghiep-moi-truong',0);
INSERT INTO agency_place VALUES(33,'so-nong-nghiep-ptnt',0);
INSERT INTO agency_place VALUES(34,'so-nong-nghiep-ptnt',0);
INSERT INTO agency_place VALUES(35,'so-nong-nghiep-ptnt',0);
INSERT INTO agency_place VALUES(36,'so-nong-nghiep-ptnt',0);
INSERT INTO agency_place VALUES(52,'so-tai-chinh',0);
INSERT INTO agency_place VALUES(53,'so-tai-chinh',0);
INSERT INTO agency_place VALUES(57,'so-tai-chinh',0);
INSERT INTO agency_place VALUES(42,'so-tai-nguyen-moi-truong',0);
INSERT INTO agency_place VALUES(43,'so-tai-nguyen-moi-truong',0);
INSERT INTO agency_place VALUES(29,'so-tu-phap',0);
INSERT INTO agency_place VALUES(30,'so-tu-phap',0);
INSERT INTO agency_place VALUES(50,'so-van-hoa-the-thao-du-lich',0);
INSERT INTO agency_place VALUES(51,'so-van-hoa-the-thao-du-lich',0);
INSERT INTO agency_place VALUES(44,'so-xay-dung',0);
INSERT INTO agency_place VALUES(45,'so-xay-dung',0);
INSERT INTO agency_place VALUES(46,'so-y-te',0);
INSERT INTO agency_place VALUES(47,'so-y-te',0);
INSERT INTO agency_place VALUES(151,'ubnd-cailay',0);
INSERT INTO agency_place VALUES(160,'ubnd-cailay',0);
INSERT INTO agency_place VALUES(169,'ubnd-chauthanh',0);
INSERT INTO agency_place VALUES(183,'ubnd-chauthanh',0);
INSERT INTO agency_place VALUES(540,'ubnd-chogao',0);
INSERT INTO agency_place VALUES(61,'ubnd-mytho',0);
INSERT INTO agency_place VALUES(64,'ubnd-mytho',0);
INSERT INTO agency_place VALUES(75,'ubnd-mytho',0);
INSERT INTO agency_place VALUES(266,'ubnd-mytho',0);
INSERT INTO agency_place VALUES(278,'ubnd-mytho',0);
INSERT INTO agency_place VALUES(3,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(4,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(5,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(6,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(7,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(8,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(9,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(10,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(11,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(12,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(13,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(14,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(15,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(16,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(17,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(18,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(19,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(20,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(21,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(22,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(23,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(24,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(25,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(26,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(27,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(28,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(60,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(150,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(168,'ubnd-tinh',0);
INSERT INTO agency_place VALUES(186,'ubnd-tinh',0);
CREATE TABLE fact (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    agency_id INTEGER NOT NULL,
    rev_id INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    received_day INTEGER NOT NULL,  -- 0: never received
    due_day INTEGER NOT NULL,       -- day of the promise; 0: none, or it stands still
    end_day INTEGER NOT NULL,       -- 0: open
    class INTEGER NOT NULL,         -- enum figure_class
    cleared_day INTEGER NOT NULL,   -- from then on it is not over due: the later of end_day and due_day; 0 not yet
    paused_day INTEGER NOT NULL,    -- stands still since; 0 no
    apology_day INTEGER NOT NULL,   -- first apology; 0 none
    rated_day INTEGER NOT NULL,
    rating INTEGER NOT NULL,        -- percent
    worked_s INTEGER NOT NULL,      -- working seconds from reception to the end, without pauses
    limit_s INTEGER NOT NULL,       -- working seconds promised
    bucket INTEGER NOT NULL         -- figure_bucket(worked_s); -1 when that says nothing
);
INSERT INTO fact VALUES(1,183,725,2,19013,19031,19018,1,19031,0,0,0,0,104730,201600,29);
INSERT INTO fact VALUES(2,266,7,1,19020,19062,19045,1,19062,0,0,0,0,334401,720000,46);
INSERT INTO fact VALUES(3,8,298,2,19031,19041,19046,3,19046,0,0,0,0,304069,234480,45);
INSERT INTO fact VALUES(4,64,480,1,19037,19040,19038,5,19040,0,0,0,0,0,0,999);
INSERT INTO fact VALUES(5,160,134,1,19061,19076,19072,1,19076,0,0,19072,80,199443,339660,41);
INSERT INTO fact VALUES(6,64,480,1,19062,19067,19065,1,19067,0,0,0,0,33197,86400,9);
INSERT INTO fact VALUES(7,278,212,2,19065,19068,19066,1,19068,0,0,19067,100,35750,86400,9);
INSERT INTO fact VALUES(8,540,198,1,19067,19072,19068,1,19072,0,0,0,0,50015,86400,13);
INSERT INTO fact VALUES(9,75,725,2,19068,19079,19074,1,19079,0,0,0,0,117731,201600,32);
INSERT INTO fact VALUES(10,60,227,2,19073,19073,19073,2,19073,0,0,19074,90,19481,24720,5);
CREATE TABLE figure (
    cube INTEGER NOT NULL,
    grain INTEGER NOT NULL,         -- 0 day, 1 month, 2 year
    period INTEGER NOT NULL,
    agency_id INTEGER NOT NULL,
    rev_id INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    received INTEGER NOT NULL,
    early INTEGER NOT NULL,
    on_time INTEGER NOT NULL,
    late INTEGER NOT NULL,
    no_due INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    turned_away INTEGER NOT NULL,
    due INTEGER NOT NULL,
    cleared INTEGER NOT NULL,
    paused INTEGER NOT NULL,        -- those that stand still now, by the day they began to
    apologised INTEGER NOT NULL,
    rated INTEGER NOT NULL,
    rating INTEGER NOT NULL,
    worked_s INTEGER NOT NULL,
    limit_s INTEGER NOT NULL,
    PRIMARY KEY (cube, grain, period, agency_id, rev_id, channel)
) WITHOUT ROWID;
INSERT INTO figure VALUES(0,0,19013,183,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19018,183,0,2,0,1,0,0,0,0,0,0,0,0,0,0,0,0,104730,201600);
INSERT INTO figure VALUES(0,0,19020,266,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19031,8,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19031,183,0,2,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19037,64,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19038,64,0,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19040,64,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19041,8,0,2,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19045,266,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,334401,720000);
INSERT INTO figure VALUES(0,0,19046,8,0,2,0,0,0,1,0,0,0,0,0,1,0,0,0,0,304069,234480);
INSERT INTO figure VALUES(0,0,19061,160,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19062,64,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19062,266,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19065,64,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,33197,86400);
INSERT INTO figure VALUES(0,0,19065,278,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19066,278,0,2,0,1,0,0,0,0,0,0,0,0,0,0,0,0,35750,86400);
INSERT INTO figure VALUES(0,0,19067,64,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19067,278,0,2,0,0,0,0,0,0,0,0,0,0,0,0,1,100,0,0);
INSERT INTO figure VALUES(0,0,19067,540,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19068,75,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19068,278,0,2,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19068,540,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,50015,86400);
INSERT INTO figure VALUES(0,0,19072,160,0,1,0,1,0,0,0,0,0,0,0,0,0,0,1,80,199443,339660);
INSERT INTO figure VALUES(0,0,19072,540,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19073,60,0,2,1,0,1,0,0,0,0,0,1,1,0,0,0,0,19481,24720);
INSERT INTO figure VALUES(0,0,19074,60,0,2,0,0,0,0,0,0,0,0,0,0,0,0,1,90,0,0);
INSERT INTO figure VALUES(0,0,19074,75,0,2,0,1,0,0,0,0,0,0,0,0,0,0,0,0,117731,201600);
INSERT INTO figure VALUES(0,0,19076,160,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,0,19079,75,0,2,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,1,24264,183,0,2,1,1,0,0,0,0,0,0,0,0,0,0,0,0,104730,201600);
INSERT INTO figure VALUES(0,1,24264,266,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,1,24265,8,0,2,1,0,0,1,0,0,0,0,1,1,0,0,0,0,304069,234480);
INSERT INTO figure VALUES(0,1,24265,64,0,1,1,0,0,0,0,1,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,1,24265,183,0,2,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,1,24265,266,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,334401,720000);
INSERT INTO figure VALUES(0,1,24266,60,0,2,1,0,1,0,0,0,0,0,1,1,0,0,1,90,19481,24720);
INSERT INTO figure VALUES(0,1,24266,64,0,1,1,1,0,0,0,0,0,0,1,1,0,0,0,0,33197,86400);
INSERT INTO figure VALUES(0,1,24266,75,0,2,1,1,0,0,0,0,0,0,1,1,0,0,0,0,117731,201600);
INSERT INTO figure VALUES(0,1,24266,160,0,1,1,1,0,0,0,0,0,0,1,1,0,0,1,80,199443,339660);
INSERT INTO figure VALUES(0,1,24266,266,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(0,1,24266,278,0,2,1,1,0,0,0,0,0,0,1,1,0,0,1,100,35750,86400);
INSERT INTO figure VALUES(0,1,24266,540,0,1,1,1,0,0,0,0,0,0,1,1,0,0,0,0,50015,86400);
INSERT INTO figure VALUES(0,2,2022,8,0,2,1,0,0,1,0,0,0,0,1,1,0,0,0,0,304069,234480);
INSERT INTO figure VALUES(0,2,2022,60,0,2,1,0,1,0,0,0,0,0,1,1,0,0,1,90,19481,24720);
INSERT INTO figure VALUES(0,2,2022,64,0,1,2,1,0,0,0,1,0,0,2,2,0,0,0,0,33197,86400);
INSERT INTO figure VALUES(0,2,2022,75,0,2,1,1,0,0,0,0,0,0,1,1,0,0,0,0,117731,201600);
INSERT INTO figure VALUES(0,2,2022,160,0,1,1,1,0,0,0,0,0,0,1,1,0,0,1,80,199443,339660);
INSERT INTO figure VALUES(0,2,2022,183,0,2,1,1,0,0,0,0,0,0,1,1,0,0,0,0,104730,201600);
INSERT INTO figure VALUES(0,2,2022,266,0,1,1,1,0,0,0,0,0,0,1,1,0,0,0,0,334401,720000);
INSERT INTO figure VALUES(0,2,2022,278,0,2,1,1,0,0,0,0,0,0,1,1,0,0,1,100,35750,86400);
INSERT INTO figure VALUES(0,2,2022,540,0,1,1,1,0,0,0,0,0,0,1,1,0,0,0,0,50015,86400);
INSERT INTO figure VALUES(1,0,19013,0,725,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19018,0,725,2,0,1,0,0,0,0,0,0,0,0,0,0,0,0,104730,201600);
INSERT INTO figure VALUES(1,0,19020,0,7,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19031,0,298,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19031,0,725,2,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19037,0,480,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19038,0,480,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19040,0,480,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19041,0,298,2,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19045,0,7,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,334401,720000);
INSERT INTO figure VALUES(1,0,19046,0,298,2,0,0,0,1,0,0,0,0,0,1,0,0,0,0,304069,234480);
INSERT INTO figure VALUES(1,0,19061,0,134,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19062,0,7,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19062,0,480,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19065,0,212,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19065,0,480,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,33197,86400);
INSERT INTO figure VALUES(1,0,19066,0,212,2,0,1,0,0,0,0,0,0,0,0,0,0,0,0,35750,86400);
INSERT INTO figure VALUES(1,0,19067,0,198,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19067,0,212,2,0,0,0,0,0,0,0,0,0,0,0,0,1,100,0,0);
INSERT INTO figure VALUES(1,0,19067,0,480,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19068,0,198,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,50015,86400);
INSERT INTO figure VALUES(1,0,19068,0,212,2,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19068,0,725,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19072,0,134,1,0,1,0,0,0,0,0,0,0,0,0,0,1,80,199443,339660);
INSERT INTO figure VALUES(1,0,19072,0,198,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19073,0,227,2,1,0,1,0,0,0,0,0,1,1,0,0,0,0,19481,24720);
INSERT INTO figure VALUES(1,0,19074,0,227,2,0,0,0,0,0,0,0,0,0,0,0,0,1,90,0,0);
INSERT INTO figure VALUES(1,0,19074,0,725,2,0,1,0,0,0,0,0,0,0,0,0,0,0,0,117731,201600);
INSERT INTO figure VALUES(1,0,19076,0,134,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,0,19079,0,725,2,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,1,24264,0,7,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,1,24264,0,725,2,1,1,0,0,0,0,0,0,0,0,0,0,0,0,104730,201600);
INSERT INTO figure VALUES(1,1,24265,0,7,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,334401,720000);
INSERT INTO figure VALUES(1,1,24265,0,298,2,1,0,0,1,0,0,0,0,1,1,0,0,0,0,304069,234480);
INSERT INTO figure VALUES(1,1,24265,0,480,1,1,0,0,0,0,1,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,1,24265,0,725,2,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,1,24266,0,7,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(1,1,24266,0,134,1,1,1,0,0,0,0,0,0,1,1,0,0,1,80,199443,339660);
INSERT INTO figure VALUES(1,1,24266,0,198,1,1,1,0,0,0,0,0,0,1,1,0,0,0,0,50015,86400);
INSERT INTO figure VALUES(1,1,24266,0,212,2,1,1,0,0,0,0,0,0,1,1,0,0,1,100,35750,86400);
INSERT INTO figure VALUES(1,1,24266,0,227,2,1,0,1,0,0,0,0,0,1,1,0,0,1,90,19481,24720);
INSERT INTO figure VALUES(1,1,24266,0,480,1,1,1,0,0,0,0,0,0,1,1,0,0,0,0,33197,86400);
INSERT INTO figure VALUES(1,1,24266,0,725,2,1,1,0,0,0,0,0,0,1,1,0,0,0,0,117731,201600);
INSERT INTO figure VALUES(1,2,2022,0,7,1,1,1,0,0,0,0,0,0,1,1,0,0,0,0,334401,720000);
INSERT INTO figure VALUES(1,2,2022,0,134,1,1,1,0,0,0,0,0,0,1,1,0,0,1,80,199443,339660);
INSERT INTO figure VALUES(1,2,2022,0,198,1,1,1,0,0,0,0,0,0,1,1,0,0,0,0,50015,86400);
INSERT INTO figure VALUES(1,2,2022,0,212,2,1,1,0,0,0,0,0,0,1,1,0,0,1,100,35750,86400);
INSERT INTO figure VALUES(1,2,2022,0,227,2,1,0,1,0,0,0,0,0,1,1,0,0,1,90,19481,24720);
INSERT INTO figure VALUES(1,2,2022,0,298,2,1,0,0,1,0,0,0,0,1,1,0,0,0,0,304069,234480);
INSERT INTO figure VALUES(1,2,2022,0,480,1,2,1,0,0,0,1,0,0,2,2,0,0,0,0,33197,86400);
INSERT INTO figure VALUES(1,2,2022,0,725,2,2,2,0,0,0,0,0,0,2,2,0,0,0,0,222461,403200);
INSERT INTO figure VALUES(2,0,19013,183,725,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19018,183,725,2,0,1,0,0,0,0,0,0,0,0,0,0,0,0,104730,201600);
INSERT INTO figure VALUES(2,0,19020,266,7,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19031,8,298,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19031,183,725,2,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19037,64,480,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19038,64,480,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19040,64,480,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19041,8,298,2,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19045,266,7,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,334401,720000);
INSERT INTO figure VALUES(2,0,19046,8,298,2,0,0,0,1,0,0,0,0,0,1,0,0,0,0,304069,234480);
INSERT INTO figure VALUES(2,0,19061,160,134,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19062,64,480,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19062,266,7,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19065,64,480,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,33197,86400);
INSERT INTO figure VALUES(2,0,19065,278,212,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19066,278,212,2,0,1,0,0,0,0,0,0,0,0,0,0,0,0,35750,86400);
INSERT INTO figure VALUES(2,0,19067,64,480,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19067,278,212,2,0,0,0,0,0,0,0,0,0,0,0,0,1,100,0,0);
INSERT INTO figure VALUES(2,0,19067,540,198,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19068,75,725,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19068,278,212,2,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19068,540,198,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,50015,86400);
INSERT INTO figure VALUES(2,0,19072,160,134,1,0,1,0,0,0,0,0,0,0,0,0,0,1,80,199443,339660);
INSERT INTO figure VALUES(2,0,19072,540,198,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19073,60,227,2,1,0,1,0,0,0,0,0,1,1,0,0,0,0,19481,24720);
INSERT INTO figure VALUES(2,0,19074,60,227,2,0,0,0,0,0,0,0,0,0,0,0,0,1,90,0,0);
INSERT INTO figure VALUES(2,0,19074,75,725,2,0,1,0,0,0,0,0,0,0,0,0,0,0,0,117731,201600);
INSERT INTO figure VALUES(2,0,19076,160,134,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,0,19079,75,725,2,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,1,24264,183,725,2,1,1,0,0,0,0,0,0,0,0,0,0,0,0,104730,201600);
INSERT INTO figure VALUES(2,1,24264,266,7,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,1,24265,8,298,2,1,0,0,1,0,0,0,0,1,1,0,0,0,0,304069,234480);
INSERT INTO figure VALUES(2,1,24265,64,480,1,1,0,0,0,0,1,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,1,24265,183,725,2,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,1,24265,266,7,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,334401,720000);
INSERT INTO figure VALUES(2,1,24266,60,227,2,1,0,1,0,0,0,0,0,1,1,0,0,1,90,19481,24720);
INSERT INTO figure VALUES(2,1,24266,64,480,1,1,1,0,0,0,0,0,0,1,1,0,0,0,0,33197,86400);
INSERT INTO figure VALUES(2,1,24266,75,725,2,1,1,0,0,0,0,0,0,1,1,0,0,0,0,117731,201600);
INSERT INTO figure VALUES(2,1,24266,160,134,1,1,1,0,0,0,0,0,0,1,1,0,0,1,80,199443,339660);
INSERT INTO figure VALUES(2,1,24266,266,7,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0);
INSERT INTO figure VALUES(2,1,24266,278,212,2,1,1,0,0,0,0,0,0,1,1,0,0,1,100,35750,86400);
INSERT INTO figure VALUES(2,1,24266,540,198,1,1,1,0,0,0,0,0,0,1,1,0,0,0,0,50015,86400);
INSERT INTO figure VALUES(2,2,2022,8,298,2,1,0,0,1,0,0,0,0,1,1,0,0,0,0,304069,234480);
INSERT INTO figure VALUES(2,2,2022,60,227,2,1,0,1,0,0,0,0,0,1,1,0,0,1,90,19481,24720);
INSERT INTO figure VALUES(2,2,2022,64,480,1,2,1,0,0,0,1,0,0,2,2,0,0,0,0,33197,86400);
INSERT INTO figure VALUES(2,2,2022,75,725,2,1,1,0,0,0,0,0,0,1,1,0,0,0,0,117731,201600);
INSERT INTO figure VALUES(2,2,2022,160,134,1,1,1,0,0,0,0,0,0,1,1,0,0,1,80,199443,339660);
INSERT INTO figure VALUES(2,2,2022,183,725,2,1,1,0,0,0,0,0,0,1,1,0,0,0,0,104730,201600);
INSERT INTO figure VALUES(2,2,2022,266,7,1,1,1,0,0,0,0,0,0,1,1,0,0,0,0,334401,720000);
INSERT INTO figure VALUES(2,2,2022,278,212,2,1,1,0,0,0,0,0,0,1,1,0,0,1,100,35750,86400);
INSERT INTO figure VALUES(2,2,2022,540,198,1,1,1,0,0,0,0,0,0,1,1,0,0,0,0,50015,86400);
CREATE TABLE figure_hours (
    cube INTEGER NOT NULL,
    grain INTEGER NOT NULL,
    period INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    agency_id INTEGER NOT NULL,
    rev_id INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    bucket INTEGER NOT NULL,        -- figure_bucket()
    n INTEGER NOT NULL,
    PRIMARY KEY (cube, grain, period, kind, agency_id, rev_id, channel, bucket)
) WITHOUT ROWID;
INSERT INTO figure_hours VALUES(0,0,19013,1,183,0,2,29,1);
INSERT INTO figure_hours VALUES(0,0,19018,0,183,0,2,29,1);
INSERT INTO figure_hours VALUES(0,0,19020,1,266,0,1,46,1);
INSERT INTO figure_hours VALUES(0,0,19031,1,8,0,2,45,1);
INSERT INTO figure_hours VALUES(0,0,19037,1,64,0,1,999,1);
INSERT INTO figure_hours VALUES(0,0,19045,0,266,0,1,46,1);
INSERT INTO figure_hours VALUES(0,0,19046,0,8,0,2,45,1);
INSERT INTO figure_hours VALUES(0,0,19061,1,160,0,1,41,1);
INSERT INTO figure_hours VALUES(0,0,19062,1,64,0,1,9,1);
INSERT INTO figure_hours VALUES(0,0,19065,0,64,0,1,9,1);
INSERT INTO figure_hours VALUES(0,0,19065,1,278,0,2,9,1);
INSERT INTO figure_hours VALUES(0,0,19066,0,278,0,2,9,1);
INSERT INTO figure_hours VALUES(0,0,19067,1,540,0,1,13,1);
INSERT INTO figure_hours VALUES(0,0,19068,0,540,0,1,13,1);
INSERT INTO figure_hours VALUES(0,0,19068,1,75,0,2,32,1);
INSERT INTO figure_hours VALUES(0,0,19072,0,160,0,1,41,1);
INSERT INTO figure_hours VALUES(0,0,19073,0,60,0,2,5,1);
INSERT INTO figure_hours VALUES(0,0,19073,1,60,0,2,5,1);
INSERT INTO figure_hours VALUES(0,0,19074,0,75,0,2,32,1);
INSERT INTO figure_hours VALUES(0,1,24264,0,183,0,2,29,1);
INSERT INTO figure_hours VALUES(0,1,24264,1,183,0,2,29,1);
INSERT INTO figure_hours VALUES(0,1,24264,1,266,0,1,46,1);
INSERT INTO figure_hours VALUES(0,1,24265,0,8,0,2,45,1);
INSERT INTO figure_hours VALUES(0,1,24265,0,266,0,1,46,1);
INSERT INTO figure_hours VALUES(0,1,24265,1,8,0,2,45,1);
INSERT INTO figure_hours VALUES(0,1,24265,1,64,0,1,999,1);
INSERT INTO figure_hours VALUES(0,1,24266,0,60,0,2,5,1);
INSERT INTO figure_hours VALUES(0,1,24266,0,64,0,1,9,1);
INSERT INTO figure_hours VALUES(0,1,24266,0,75,0,2,32,1);
INSERT INTO figure_hours VALUES(0,1,24266,0,160,0,1,41,1);
INSERT INTO figure_hours VALUES(0,1,24266,0,278,0,2,9,1);
INSERT INTO figure_hours VALUES(0,1,24266,0,540,0,1,13,1);
INSERT INTO figure_hours VALUES(0,1,24266,1,60,0,2,5,1);
INSERT INTO figure_hours VALUES(0,1,24266,1,64,0,1,9,1);
INSERT INTO figure_hours VALUES(0,1,24266,1,75,0,2,32,1);
INSERT INTO figure_hours VALUES(0,1,24266,1,160,0,1,41,1);
INSERT INTO figure_hours VALUES(0,1,24266,1,278,0,2,9,1);
INSERT INTO figure_hours VALUES(0,1,24266,1,540,0,1,13,1);
INSERT INTO figure_hours VALUES(0,2,2022,0,8,0,2,45,1);
INSERT INTO figure_hours VALUES(0,2,2022,0,60,0,2,5,1);
INSERT INTO figure_hours VALUES(0,2,2022,0,64,0,1,9,1);
INSERT INTO figure_hours VALUES(0,2,2022,0,75,0,2,32,1);
INSERT INTO figure_hours VALUES(0,2,2022,0,160,0,1,41,1);
INSERT INTO figure_hours VALUES(0,2,2022,0,183,0,2,29,1);
INSERT INTO figure_hours VALUES(0,2,2022,0,266,0,1,46,1);
INSERT INTO figure_hours VALUES(0,2,2022,0,278,0,2,9,1);
INSERT INTO figure_hours VALUES(0,2,2022,0,540,0,1,13,1);
INSERT INTO figure_hours VALUES(0,2,2022,1,8,0,2,45,1);
INSERT INTO figure_hours VALUES(0,2,2022,1,60,0,2,5,1);
INSERT INTO figure_hours VALUES(0,2,2022,1,64,0,1,9,1);
INSERT INTO figure_hours VALUES(0,2,2022,1,64,0,1,999,1);
INSERT INTO figure_hours VALUES(0,2,2022,1,75,0,2,32,1);
INSERT INTO figure_hours VALUES(0,2,2022,1,160,0,1,41,1);
INSERT INTO figure_hours VALUES(0,2,2022,1,183,0,2,29,1);
INSERT INTO figure_hours VALUES(0,2,2022,1,266,0,1,46,1);
INSERT INTO figure_hours VALUES(0,2,2022,1,278,0,2,9,1);
INSERT INTO figure_hours VALUES(0,2,2022,1,540,0,1,13,1);
INSERT INTO figure_hours VALUES(1,0,19013,1,0,725,2,29,1);
INSERT INTO figure_hours VALUES(1,0,19018,0,0,725,2,29,1);
INSERT INTO figure_hours VALUES(1,0,19020,1,0,7,1,46,1);
INSERT INTO figure_hours VALUES(1,0,19031,1,0,298,2,45,1);
INSERT INTO figure_hours VALUES(1,0,19037,1,0,480,1,999,1);
INSERT INTO figure_hours VALUES(1,0,19045,0,0,7,1,46,1);
INSERT INTO figure_hours VALUES(1,0,19046,0,0,298,2,45,1);
INSERT INTO figure_hours VALUES(1,0,19061,1,0,134,1,41,1);
INSERT INTO figure_hours VALUES(1,0,19062,1,0,480,1,9,1);
INSERT INTO figure_hours VALUES(1,0,19065,0,0,480,1,9,1);
INSERT INTO figure_hours VALUES(1,0,19065,1,0,212,2,9,1);
INSERT INTO figure_hours VALUES(1,0,19066,0,0,212,2,9,1);
INSERT INTO figure_hours VALUES(1,0,19067,1,0,198,1,13,1);
INSERT INTO figure_hours VALUES(1,0,19068,0,0,198,1,13,1);
INSERT INTO figure_hours VALUES(1,0,19068,1,0,725,2,32,1);
INSERT INTO figure_hours VALUES(1,0,19072,0,0,134,1,41,1);
INSERT INTO figure_hours VALUES(1,0,19073,0,0,227,2,5,1);
INSERT INTO figure_hours VALUES(1,0,19073,1,0,227,2,5,1);
INSERT INTO figure_hours VALUES(1,0,19074,0,0,725,2,32,1);
INSERT INTO figure_hours VALUES(1,1,24264,0,0,725,2,29,1);
INSERT INTO figure_hours VALUES(1,1,24264,1,0,7,1,46,1);
INSERT INTO figure_hours VALUES(1,1,24264,1,0,725,2,29,1);
INSERT INTO figure_hours VALUES(1,1,24265,0,0,7,1,46,1);
INSERT INTO figure_hours VALUES(1,1,24265,0,0,298,2,45,1);
INSERT INTO figure_hours VALUES(1,1,24265,1,0,298,2,45,1);
INSERT INTO figure_hours VALUES(1,1,24265,1,0,480,1,999,1);
INSERT INTO figure_hours VALUES(1,1,24266,0,0,134,1,41,1);
INSERT INTO figure_hours VALUES(1,1,24266,0,0,198,1,13,1);
INSERT INTO figure_hours VALUES(1,1,24266,0,0,212,2,9,1);
INSERT INTO figure_hours VALUES(1,1,24266,0,0,227,2,5,1);
INSERT INTO figure_hours VALUES(1,1,24266,0,0,480,1,9,1);
INSERT INTO figure_hours VALUES(1,1,24266,0,0,725,2,32,1);
INSERT INTO figure_hours VALUES(1,1,24266,1,0,134,1,41,1);
INSERT INTO figure_hours VALUES(1,1,24266,1,0,198,1,13,1);
INSERT INTO figure_hours VALUES(1,1,24266,1,0,212,2,9,1);
INSERT INTO figure_hours VALUES(1,1,24266,1,0,227,2,5,1);
INSERT INTO figure_hours VALUES(1,1,24266,1,0,480,1,9,1);
INSERT INTO figure_hours VALUES(1,1,24266,1,0,725,2,32,1);
INSERT INTO figure_hours VALUES(1,2,2022,0,0,7,1,46,1);
INSERT INTO figure_hours VALUES(1,2,2022,0,0,134,1,41,1);
INSERT INTO figure_hours VALUES(1,2,2022,0,0,198,1,13,1);
INSERT INTO figure_hours VALUES(1,2,2022,0,0,212,2,9,1);
INSERT INTO figure_hours VALUES(1,2,2022,0,0,227,2,5,1);
INSERT INTO figure_hours VALUES(1,2,2022,0,0,298,2,45,1);
INSERT INTO figure_hours VALUES(1,2,2022,0,0,480,1,9,1);
INSERT INTO figure_hours VALUES(1,2,2022,0,0,725,2,29,1);
INSERT INTO figure_hours VALUES(1,2,2022,0,0,725,2,32,1);
INSERT INTO figure_hours VALUES(1,2,2022,1,0,7,1,46,1);
INSERT INTO figure_hours VALUES(1,2,2022,1,0,134,1,41,1);
INSERT INTO figure_hours VALUES(1,2,2022,1,0,198,1,13,1);
INSERT INTO figure_hours VALUES(1,2,2022,1,0,212,2,9,1);
INSERT INTO figure_hours VALUES(1,2,2022,1,0,227,2,5,1);
INSERT INTO figure_hours VALUES(1,2,2022,1,0,298,2,45,1);
INSERT INTO figure_hours VALUES(1,2,2022,1,0,480,1,9,1);
INSERT INTO figure_hours VALUES(1,2,2022,1,0,480,1,999,1);
INSERT INTO figure_hours VALUES(1,2,2022,1,0,725,2,29,1);
INSERT INTO figure_hours VALUES(1,2,2022,1,0,725,2,32,1);
INSERT INTO figure_hours VALUES(2,0,19013,1,183,725,2,29,1);
INSERT INTO figure_hours VALUES(2,0,19018,0,183,725,2,29,1);
INSERT INTO figure_hours VALUES(2,0,19020,1,266,7,1,46,1);
INSERT INTO figure_hours VALUES(2,0,19031,1,8,298,2,45,1);
INSERT INTO figure_hours VALUES(2,0,19037,1,64,480,1,999,1);
INSERT INTO figure_hours VALUES(2,0,19045,0,266,7,1,46,1);
INSERT INTO figure_hours VALUES(2,0,19046,0,8,298,2,45,1);
INSERT INTO figure_hours VALUES(2,0,19061,1,160,134,1,41,1);
INSERT INTO figure_hours VALUES(2,0,19062,1,64,480,1,9,1);
INSERT INTO figure_hours VALUES(2,0,19065,0,64,480,1,9,1);
INSERT INTO figure_hours VALUES(2,0,19065,1,278,212,2,9,1);
INSERT INTO figure_hours VALUES(2,0,19066,0,278,212,2,9,1);
INSERT INTO figure_hours VALUES(2,0,19067,1,540,198,1,13,1);
INSERT INTO figure_hours VALUES(2,0,19068,0,540,198,1,13,1);
INSERT INTO figure_hours VALUES(2,0,19068,1,75,725,2,32,1);
INSERT INTO figure_hours VALUES(2,0,19072,0,160,134,1,41,1);
INSERT INTO figure_hours VALUES(2,0,19073,0,60,227,2,5,1);
INSERT INTO figure_hours VALUES(2,0,19073,1,60,227,2,5,1);
INSERT INTO figure_hours VALUES(2,0,19074,0,75,725,2,32,1);
INSERT INTO figure_hours VALUES(2,1,24264,0,183,725,2,29,1);
INSERT INTO figure_hours VALUES(2,1,24264,1,183,725,2,29,1);
INSERT INTO figure_hours VALUES(2,1,24264,1,266,7,1,46,1);
INSERT INTO figure_hours VALUES(2,1,24265,0,8,298,2,45,1);
INSERT INTO figure_hours VALUES(2,1,24265,0,266,7,1,46,1);
INSERT INTO figure_hours VALUES(2,1,24265,1,8,298,2,45,1);
INSERT INTO figure_hours VALUES(2,1,24265,1,64,480,1,999,1);
INSERT INTO figure_hours VALUES(2,1,24266,0,60,227,2,5,1);
INSERT INTO figure_hours VALUES(2,1,24266,0,64,480,1,9,1);
INSERT INTO figure_hours VALUES(2,1,24266,0,75,725,2,32,1);
INSERT INTO figure_hours VALUES(2,1,24266,0,160,134,1,41,1);
INSERT INTO figure_hours VALUES(2,1,24266,0,278,212,2,9,1);
INSERT INTO figure_hours VALUES(2,1,24266,0,540,198,1,13,1);
INSERT INTO figure_hours VALUES(2,1,24266,1,60,227,2,5,1);
INSERT INTO figure_hours VALUES(2,1,24266,1,64,480,1,9,1);
INSERT INTO figure_hours VALUES(2,1,24266,1,75,725,2,32,1);
INSERT INTO figure_hours VALUES(2,1,24266,1,160,134,1,41,1);
INSERT INTO figure_hours VALUES(2,1,24266,1,278,212,2,9,1);
INSERT INTO figure_hours VALUES(2,1,24266,1,540,198,1,13,1);
INSERT INTO figure_hours VALUES(2,2,2022,0,8,298,2,45,1);
INSERT INTO figure_hours VALUES(2,2,2022,0,60,227,2,5,1);
INSERT INTO figure_hours VALUES(2,2,2022,0,64,480,1,9,1);
INSERT INTO figure_hours VALUES(2,2,2022,0,75,725,2,32,1);
INSERT INTO figure_hours VALUES(2,2,2022,0,160,134,1,41,1);
INSERT INTO figure_hours VALUES(2,2,2022,0,183,725,2,29,1);
INSERT INTO figure_hours VALUES(2,2,2022,0,266,7,1,46,1);
INSERT INTO figure_hours VALUES(2,2,2022,0,278,212,2,9,1);
INSERT INTO figure_hours VALUES(2,2,2022,0,540,198,1,13,1);
INSERT INTO figure_hours VALUES(2,2,2022,1,8,298,2,45,1);
INSERT INTO figure_hours VALUES(2,2,2022,1,60,227,2,5,1);
INSERT INTO figure_hours VALUES(2,2,2022,1,64,480,1,9,1);
INSERT INTO figure_hours VALUES(2,2,2022,1,64,480,1,999,1);
INSERT INTO figure_hours VALUES(2,2,2022,1,75,725,2,32,1);
INSERT INTO figure_hours VALUES(2,2,2022,1,160,134,1,41,1);
INSERT INTO figure_hours VALUES(2,2,2022,1,183,725,2,29,1);
INSERT INTO figure_hours VALUES(2,2,2022,1,266,7,1,46,1);
INSERT INTO figure_hours VALUES(2,2,2022,1,278,212,2,9,1);
INSERT INTO figure_hours VALUES(2,2,2022,1,540,198,1,13,1);
CREATE TABLE figure_day (
    day INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    year INTEGER NOT NULL
);
INSERT INTO figure_day VALUES(18262,24240,2020);
INSERT INTO figure_day VALUES(18263,24240,2020);
INSERT INTO figure_day VALUES(18264,24240,2020);
INSERT INTO figure_day VALUES(18265,24240,2020);
INSERT INTO figure_day VALUES(18266,24240,2020);
INSERT INTO figure_day VALUES(18267,24240,2020);
INSERT INTO figure_day VALUES(18268,24240,2020);
INSERT INTO figure_day VALUES(18269,24240,2020);
INSERT INTO figure_day VALUES(18270,24240,2020);
INSERT INTO figure_day VALUES(18271,24240,2020);
INSERT INTO figure_day VALUES(18272,24240,2020);
INSERT INTO figure_day VALUES(18273,24240,2020);
INSERT INTO figure_day VALUES(18274,24240,2020);
INSERT INTO figure_day VALUES(18275,24240,2020);
INSERT INTO figure_day VALUES(18276,24240,2020);
INSERT INTO figure_day VALUES(18277,24240,2020);
INSERT INTO figure_day VALUES(18278,24240,2020);
INSERT INTO figure_day VALUES(18279,24240,2020);
INSERT INTO figure_day VALUES(18280,24240,2020);
INSERT INTO figure_day VALUES(18281,24240,2020);
INSERT INTO figure_day VALUES(18282,24240,2020);
INSERT INTO figure_day VALUES(18283,24240,2020);
INSERT INTO figure_day VALUES(18284,24240,2020);
INSERT INTO figure_day VALUES(18285,24240,2020);
INSERT INTO figure_day VALUES(18286,24240,2020);
INSERT INTO figure_day VALUES(18287,24240,2020);
INSERT INTO figure_day VALUES(18288,24240,2020);
INSERT INTO figure_day VALUES(18289,24240,2020);
INSERT INTO figure_day VALUES(18290,24240,2020);
INSERT INTO figure_day VALUES(18291,24240,2020);
INSERT INTO figure_day VALUES(18292,24240,2020);
INSERT INTO figure_day VALUES(18293,24241,2020);
INSERT INTO figure_day VALUES(18294,24241,2020);
INSERT INTO figure_day VALUES(18295,24241,2020);
INSERT INTO figure_day VALUES(18296,24241,2020);
INSERT INTO figure_day VALUES(18297,24241,2020);
INSERT INTO figure_day VALUES(18298,24241,2020);
INSERT INTO figure_day VALUES(18299,24241,2020);
INSERT INTO figure_day VALUES(18300,24241,2020);
INSERT INTO figure_day VALUES(18301,24241,2020);
INSERT INTO figure_day VALUES(18302,24241,2020);
INSERT INTO figure_day VALUES(18303,24241,2020);
INSERT INTO figure_day VALUES(18304,24241,2020);
INSERT INTO figure_day VALUES(18305,24241,2020);
INSERT INTO figure_day VALUES(18306,24241,2020);
INSERT INTO figure_day VALUES(18307,24241,2020);
INSERT INTO figure_day VALUES(18308,24241,2020);
INSERT INTO figure_day VALUES(18309,24241,2020);
INSERT INTO figure_day VALUES(18310,24241,2020);
INSERT INTO figure_day VALUES(18311,24241,2020);
INSERT INTO figure_day VALUES(18312,24241,2020);
INSERT INTO figure_day VALUES(18313,24241,2020);
INSERT INTO figure_day VALUES(18314,24241,2020);
INSERT INTO figure_day VALUES(18315,24241,2020);
INSERT INTO figure_day VALUES(18316,24241,2020);
INSERT INTO figure_day VALUES(18317,24241,2020);
INSERT INTO figure_day VALUES(18318,24241,2020);
INSERT INTO figure_day VALUES(18319,24241,2020);
INSERT INTO figure_day VALUES(18320,24241,2020);
INSERT INTO figure_day VALUES(18321,24241,2020);
INSERT INTO figure_day VALUES(18322,24242,2020);
INSERT INTO figure_day VALUES(18323,24242,2020);
INSERT INTO figure_day VALUES(18324,24242,2020);
INSERT INTO figure_day VALUES(18325,24242,2020);
INSERT INTO figure_day VALUES(18326,24242,2020);
INSERT INTO figure_day VALUES(18327,24242,2020);
INSERT INTO figure_day VALUES(18328,24242,2020);
INSERT INTO figure_day VALUES(18329,24242,2020);
INSERT INTO figure_day VALUES(18330,24242,2020);
INSERT INTO figure_day VALUES(18331,24242,2020);
INSERT INTO figure_day VALUES(18332,24242,2020);
INSERT INTO figure_day VALUES(18333,24242,2020);
INSERT INTO figure_day VALUES(18334,24242,2020);
INSERT INTO figure_day VALUES(18335,24242,2020);
INSERT INTO figure_day VALUES(18336,24242,2020);
INSERT INTO figure_day VALUES(18337,24242,2020);
INSERT INTO figure_day VALUES(18338,24242,2020);
INSERT INTO figure_day VALUES(18339,24242,2020);
INSERT INTO figure_day VALUES(18340,24242,2020);
INSERT INTO figure_day VALUES(18341,24242,2020);
INSERT INTO figure_day VALUES(18342,24242,2020);
INSERT INTO figure_day VALUES(18343,24242,2020);
INSERT INTO figure_day VALUES(18344,24242,2020);
INSERT INTO figure_day VALUES(18345,24242,2020);
INSERT INTO figure_day VALUES(18346,24242,2020);
INSERT INTO figure_day VALUES(18347,24242,2020);
INSERT INTO figure_day VALUES(18348,24242,2020);
INSERT INTO figure_day VALUES(18349,24242,2020);
INSERT INTO figure_day VALUES(18350,24242,2020);
INSERT INTO figure_day VALUES(18351,24242,2020);
INSERT INTO figure_day VALUES(18352,24242,2020);
INSERT INTO figure_day VALUES(18353,24243,2020);
INSERT INTO figure_day VALUES(18354,24243,2020);
INSERT INTO figure_day VALUES(18355,24243,2020);
INSERT INTO figure_day VALUES(18356,24243,2020);
INSERT INTO figure_day VALUES(18357,24243,2020);
INSERT INTO figure_day VALUES(18358,24243,2020);
INSERT INTO figure_day VALUES(18359,24243,2020);
INSERT INTO figure_day VALUES(18360,24243,2020);
INSERT INTO figure_day VALUES(18361,24243,2020);
INSERT INTO figure_day VALUES(18362,24243,2020);
INSERT INTO figure_day VALUES(18363,24243,2020);
INSERT INTO figure_day VALUES(18364,24243,2020);
INSERT INTO figure_day VALUES(18365,24243,2020);
INSERT INTO figure_day VALUES(18366,24243,2020);
INSERT INTO figure_day VALUES(18367,24243,2020);
INSERT INTO figure_day VALUES(18368,24243,2020);
INSERT INTO figure_day VALUES(18369,24243,2020);
INSERT INTO figure_day VALUES(18370,24243,2020);
INSERT INTO figure_day VALUES(18371,24243,2020);
INSERT INTO figure_day VALUES(18372,24243,2020);
INSERT INTO figure_day VALUES(18373,24243,2020);
INSERT INTO figure_day VALUES(18374,24243,2020);
INSERT INTO figure_day VALUES(18375,24243,2020);
INSERT INTO figure_day VALUES(18376,24243,2020);
INSERT INTO figure_day VALUES(18377,24243,2020);
INSERT INTO figure_day VALUES(18378,24243,2020);
INSERT INTO figure_day VALUES(18379,24243,2020);
INSERT INTO figure_day VALUES(18380,24243,2020);
INSERT INTO figure_day VALUES(18381,24243,2020);
INSERT INTO figure_day VALUES(18382,24243,2020);
INSERT INTO figure_day VALUES(18383,24244,2020);
INSERT INTO figure_day VALUES(18384,24244,2020);
INSERT INTO figure_day VALUES(18385,24244,2020);
INSERT INTO figure_day VALUES(18386,24244,2020);
INSERT INTO figure_day VALUES(18387,24244,2020);
INSERT INTO figure_day VALUES(18388,24244,2020);
INSERT INTO figure_day VALUES(18389,24244,2020);
INSERT INTO figure_day VALUES(18390,24244,2020);
INSERT INTO figure_day VALUES(18391,24244,2020);
INSERT INTO figure_day VALUES(18392,24244,2020);
INSERT INTO figure_day VALUES(18393,24244,2020);
INSERT INTO figure_day VALUES(18394,24244,2020);
INSERT INTO figure_day VALUES(18395,24244,2020);
INSERT INTO figure_day VALUES(18396,24244,2020);
INSERT INTO figure_day VALUES(18397,24244,2020);
INSERT INTO figure_day VALUES(18398,24244,2020);
INSERT INTO figure_day VALUES(18399,24244,2020);
INSERT INTO figure_day VALUES(18400,24244,2020);
INSERT INTO figure_day VALUES(18401,24244,2020);
INSERT INTO figure_day VALUES(18402,24244,2020);
INSERT INTO figure_day VALUES(18403,24244,2020);
INSERT INTO figure_day VALUES(18404,24244,2020);
INSERT INTO figure_day VALUES(18405,24244,2020);
INSERT INTO figure_day VALUES(18406,24244,2020);
INSERT INTO figure_day VALUES(18407,24244,2020);
INSERT INTO figure_day VALUES(18408,24244,2020);
INSERT INTO figure_day VALUES(18409,24244,2020);
INSERT INTO figure_day VALUES(18410,24244,2020);
INSERT INTO figure_day VALUES(18411,24244,2020);
INSERT INTO figure_day VALUES(18412,24244,2020);
INSERT INTO figure_day VALUES(18413,24244,2020);
INSERT INTO figure_day VALUES(18414,24245,2020);
INSERT INTO figure_day VALUES(18415,24245,2020);
INSERT INTO figure_day VALUES(18416,24245,2020);
INSERT INTO figure_day VALUES(18417,24245,2020);
INSERT INTO figure_day VALUES(18418,24245,2020);
INSERT INTO figure_day VALUES(18419,24245,2020);
INSERT INTO figure_day VALUES(18420,24245,2020);
INSERT INTO figure_day VALUES(18421,24245,2020);
INSERT INTO figure_day VALUES(18422,24245,2020);
INSERT INTO figure_day VALUES(18423,24245,2020);
INSERT INTO figure_day VALUES(18424,24245,2020);
INSERT INTO figure_day VALUES(18425,24245,2020);
INSERT INTO figure_day VALUES(18426,24245,2020);
INSERT INTO figure_day VALUES(18427,24245,2020);
INSERT INTO figure_day VALUES(18428,24245,2020);
INSERT INTO figure_day VALUES(18429,24245,2020);
INSERT INTO figure_day VALUES(18430,24245,2020);
INSERT INTO figure_day VALUES(18431,24245,2020);
INSERT INTO figure_day VALUES(18432,24245,2020);
INSERT INTO figure_day VALUES(18433,24245,2020);
INSERT INTO figure_day VALUES(18434,24245,2020);
INSERT INTO figure_day VALUES(18435,24245,2020);
INSERT INTO figure_day VALUES(18436,24245,2020);
INSERT INTO figure_day VALUES(18437,24245,2020);
INSERT INTO figure_day VALUES(18438,24245,2020);
INSERT INTO figure_day VALUES(18439,24245,2020);
INSERT INTO figure_day VALUES(18440,24245,2020);
INSERT INTO figure_day VALUES(18441,24245,2020);
INSERT INTO figure_day VALUES(18442,24245,2020);
INSERT INTO figure_day VALUES(18443,24245,2020);
INSERT INTO figure_day VALUES(18444,24246,2020);
INSERT INTO figure_day VALUES(18445,24246,2020);
INSERT INTO figure_day VALUES(18446,24246,2020);
INSERT INTO figure_day VALUES(18447,24246,2020);
INSERT INTO figure_day VALUES(18448,24246,2020);
INSERT INTO figure_day VALUES(18449,24246,2020);
INSERT INTO figure_day VALUES(18450,24246,2020);
INSERT INTO figure_day VALUES(18451,24246,2020);
INSERT INTO figure_day VALUES(18452,24246,2020);
INSERT INTO figure_day VALUES(18453,24246,2020);
INSERT INTO figure_day VALUES(18454,24246,2020);
INSERT INTO figure_day VALUES(18455,24246,2020);
INSERT INTO figure_day VALUES(18456,24246,2020);
INSERT INTO figure_day VALUES(18457,24246,2020);
INSERT INTO figure_day VALUES(18458,24246,2020);
INSERT INTO figure_day VALUES(18459,24246,2020);
INSERT INTO figure_day VALUES(18460,24246,2020);
INSERT INTO figure_day VALUES(18461,24246,2020);
INSERT INTO figure_day VALUES(18462,24246,2020);
INSERT INTO figure_day VALUES(18463,24246,2020);
INSERT INTO figure_day VALUES(18464,24246,2020);
INSERT INTO figure_day VALUES(18465,24246,2020);
INSERT INTO figure_day VALUES(18466,24246,2020);
INSERT INTO figure_day VALUES(18467,24246,2020);
INSERT INTO figure_day VALUES(18468,24246,2020);
INSERT INTO figure_day VALUES(18469,24246,2020);
INSERT INTO figure_day VALUES(18470,24246,2020);
INSERT INTO figure_day VALUES(18471,24246,2020);
INSERT INTO figure_day VALUES(18472,24246,2020);
INSERT INTO figure_day VALUES(18473,24246,2020);
INSERT INTO figure_day VALUES(18474,24246,2020);
INSERT INTO figure_day VALUES(18475,24247,2020);
INSERT INTO figure_day VALUES(18476,24247,2020);
INSERT INTO figure_day VALUES(18477,24247,2020);
INSERT INTO figure_day VALUES(18478,24247,2020);
INSERT INTO figure_day VALUES(18479,24247,2020);
INSERT INTO figure_day VALUES(18480,24247,2020);
INSERT INTO figure_day VALUES(18481,24247,2020);
INSERT INTO figure_day VALUES(18482,24247,2020);
INSERT INTO figure_day VALUES(18483,24247,2020);
INSERT INTO figure_day VALUES(18484,24247,2020);
INSERT INTO figure_day VALUES(18485,24247,2020);
INSERT INTO figure_day VALUES(18486,24247,2020);
INSERT INTO figure_day VALUES(18487,24247,2020);
INSERT INTO figure_day VALUES(18488,24247,2020);
INSERT INTO figure_day VALUES(18489,24247,2020);
INSERT INTO figure_day VALUES(18490,24247,2020);
INSERT INTO figure_day VALUES(18491,24247,2020);
INSERT INTO figure_day VALUES(18492,24247,2020);
INSERT INTO figure_day VALUES(18493,24247,2020);
INSERT INTO figure_day VALUES(18494,24247,2020);
INSERT INTO figure_day VALUES(18495,24247,2020);
INSERT INTO figure_day VALUES(18496,24247,2020);
INSERT INTO figure_day VALUES(18497,24247,2020);
INSERT INTO figure_day VALUES(18498,24247,2020);
INSERT INTO figure_day VALUES(18499,24247,2020);
INSERT INTO figure_day VALUES(18500,24247,2020);
INSERT INTO figure_day VALUES(18501,24247,2020);
INSERT INTO figure_day VALUES(18502,24247,2020);
INSERT INTO figure_day VALUES(18503,24247,2020);
INSERT INTO figure_day VALUES(18504,24247,2020);
INSERT INTO figure_day VALUES(18505,24247,2020);
INSERT INTO figure_day VALUES(18506,24248,2020);
INSERT INTO figure_day VALUES(18507,24248,2020);
INSERT INTO figure_day VALUES(18508,24248,2020);
INSERT INTO figure_day VALUES(18509,24248,2020);
INSERT INTO figure_day VALUES(18510,24248,2020);
INSERT INTO figure_day VALUES(18511,24248,2020);
INSERT INTO figure_day VALUES(18512,24248,2020);
INSERT INTO figure_day VALUES(18513,24248,2020);
INSERT INTO figure_day VALUES(18514,24248,2020);
INSERT INTO figure_day VALUES(18515,24248,2020);
INSERT INTO figure_day VALUES(18516,24248,2020);
INSERT INTO figure_day VALUES(18517,24248,2020);
INSERT INTO figure_day VALUES(18518,24248,2020);
INSERT INTO figure_day VALUES(18519,24248,2020);
INSERT INTO figure_day VALUES(18520,24248,2020);
INSERT INTO figure_day VALUES(18521,24248,2020);
INSERT INTO figure_day VALUES(18522,24248,2020);
INSERT INTO figure_day VALUES(18523,24248,2020);
INSERT INTO figure_day VALUES(18524,24248,2020);
INSERT INTO figure_day VALUES(18525,24248,2020);
INSERT INTO figure_day VALUES(18526,24248,2020);
INSERT INTO figure_day VALUES(18527,24248,2020);
INSERT INTO figure_day VALUES(18528,24248,2020);
INSERT INTO figure_day VALUES(18529,24248,2020);
INSERT INTO figure_day VALUES(18530,24248,2020);
INSERT INTO figure_day VALUES(18531,24248,2020);
INSERT INTO figure_day VALUES(18532,24248,2020);
INSERT INTO figure_day VALUES(18533,24248,2020);
INSERT INTO figure_day VALUES(18534,24248,2020);
INSERT INTO figure_day VALUES(18535,24248,2020);
INSERT INTO figure_day VALUES(18536,24249,2020);
INSERT INTO figure_day VALUES(18537,24249,2020);
INSERT INTO figure_day VALUES(18538,24249,2020);
INSERT INTO figure_day VALUES(18539,24249,2020);
INSERT INTO figure_day VALUES(18540,24249,2020);
INSERT INTO figure_day VALUES(18541,24249,2020);
INSERT INTO figure_day VALUES(18542,24249,2020);
INSERT INTO figure_day VALUES(18543,24249,2020);
INSERT INTO figure_day VALUES(18544,24249,2020);
INSERT INTO figure_day VALUES(18545,24249,2020);
INSERT INTO figure_day VALUES(18546,24249,2020);
INSERT INTO figure_day VALUES(18547,24249,2020);
INSERT INTO figure_day VALUES(18548,24249,2020);
INSERT INTO figure_day VALUES(18549,24249,2020);
INSERT INTO figure_day VALUES(18550,24249,2020);
INSERT INTO figure_day VALUES(18551,24249,2020);
INSERT INTO figure_day VALUES(18552,24249,2020);
INSERT INTO figure_day VALUES(18553,24249,2020);
INSERT INTO figure_day VALUES(18554,24249,2020);
INSERT INTO figure_day VALUES(18555,24249,2020);
INSERT INTO figure_day VALUES(18556,24249,2020);
INSERT INTO figure_day VALUES(18557,24249,2020);
INSERT INTO figure_day VALUES(18558,24249,2020);
INSERT INTO figure_day VALUES(18559,24249,2020);
INSERT INTO figure_day VALUES(18560,24249,2020);
INSERT INTO figure_day VALUES(18561,24249,2020);
INSERT INTO figure_day VALUES(18562,24249,2020);
INSERT INTO figure_day VALUES(18563,24249,2020);
INSERT INTO figure_day VALUES(18564,24249,2020);
INSERT INTO figure_day VALUES(18565,24249,2020);
INSERT INTO figure_day VALUES(18566,24249,2020);
INSERT INTO figure_day VALUES(18567,24250,2020);
INSERT INTO figure_day VALUES(18568,24250,2020);
INSERT INTO figure_day VALUES(18569,24250,2020);
INSERT INTO figure_day VALUES(18570,24250,2020);
INSERT INTO figure_day VALUES(18571,24250,2020);
INSERT INTO figure_day VALUES(18572,24250,2020);
INSERT INTO figure_day VALUES(18573,24250,2020);
INSERT INTO figure_day VALUES(18574,24250,2020);
INSERT INTO figure_day VALUES(18575,24250,2020);
INSERT INTO figure_day VALUES(18576,24250,2020);
INSERT INTO figure_day VALUES(18577,24250,2020);
INSERT INTO figure_day VALUES(18578,24250,2020);
INSERT INTO figure_day VALUES(18579,24250,2020);
INSERT INTO figure_day VALUES(18580,24250,2020);
INSERT INTO figure_day VALUES(18581,24250,2020);
INSERT INTO figure_day VALUES(18582,24250,2020);
INSERT INTO figure_day VALUES(18583,24250,2020);
INSERT INTO figure_day VALUES(18584,24250,2020);
INSERT INTO figure_day VALUES(18585,24250,2020);
INSERT INTO figure_day VALUES(18586,24250,2020);
INSERT INTO figure_day VALUES(18587,24250,2020);
INSERT INTO figure_day VALUES(18588,24250,2020);
INSERT INTO figure_day VALUES(18589,24250,2020);
INSERT INTO figure_day VALUES(18590,24250,2020);
INSERT INTO figure_day VALUES(18591,24250,2020);
INSERT INTO figure_day VALUES(18592,24250,2020);
INSERT INTO figure_day VALUES(18593,24250,2020);
INSERT INTO figure_day VALUES(18594,24250,2020);
INSERT INTO figure_day VALUES(18595,24250,2020);
INSERT INTO figure_day VALUES(18596,24250,2020);
INSERT INTO figure_day VALUES(18597,24251,2020);
INSERT INTO figure_day VALUES(18598,24251,2020);
INSERT INTO figure_day VALUES(18599,24251,2020);
INSERT INTO figure_day VALUES(18600,24251,2020);
INSERT INTO figure_day VALUES(18601,24251,2020);
INSERT INTO figure_day VALUES(18602,24251,2020);
INSERT INTO figure_day VALUES(18603,24251,2020);
INSERT INTO figure_day VALUES(18604,24251,2020);
INSERT INTO figure_day VALUES(18605,24251,2020);
INSERT INTO figure_day VALUES(18606,24251,2020);
INSERT INTO figure_day VALUES(18607,24251,2020);
INSERT INTO figure_day VALUES(18608,24251,2020);
INSERT INTO figure_day VALUES(18609,24251,2020);
INSERT INTO figure_day VALUES(18610,24251,2020);
INSERT INTO figure_day VALUES(18611,24251,2020);
INSERT INTO figure_day VALUES(18612,24251,2020);
INSERT INTO figure_day VALUES(18613,24251,2020);
INSERT INTO figure_day VALUES(18614,24251,2020);
INSERT INTO figure_day VALUES(18615,24251,2020);
INSERT INTO figure_day VALUES(18616,24251,2020);
INSERT INTO figure_day VALUES(18617,24251,2020);
INSERT INTO figure_day VALUES(18618,24251,2020);
INSERT INTO figure_day VALUES(18619,24251,2020);
INSERT INTO figure_day VALUES(18620,24251,2020);
INSERT INTO figure_day VALUES(18621,24251,2020);
INSERT INTO figure_day VALUES(18622,24251,2020);
INSERT INTO figure_day VALUES(18623,24251,2020);
INSERT INTO figure_day VALUES(18624,24251,2020);
INSERT INTO figure_day VALUES(18625,24251,2020);
INSERT INTO figure_day VALUES(18626,24251,2020);
INSERT INTO figure_day VALUES(18627,24251,2020);
INSERT INTO figure_day VALUES(18628,24252,2021);
INSERT INTO figure_day VALUES(18629,24252,2021);
INSERT INTO figure_day VALUES(18630,24252,2021);
INSERT INTO figure_day VALUES(18631,24252,2021);
INSERT INTO figure_day VALUES(18632,24252,2021);
INSERT INTO figure_day VALUES(18633,24252,2021);
INSERT INTO figure_day VALUES(18634,24252,2021);
INSERT INTO figure_day VALUES(18635,24252,2021);
INSERT INTO figure_day VALUES(18636,24252,2021);
INSERT INTO figure_day VALUES(18637,24252,2021);
INSERT INTO figure_day VALUES(18638,24252,2021);
INSERT INTO figure_day VALUES(18639,24252,2021);
INSERT INTO figure_day VALUES(18640,24252,2021);
INSERT INTO figure_day VALUES(18641,24252,2021);
INSERT INTO figure_day VALUES(18642,24252,2021);
INSERT INTO figure_day VALUES(18643,24252,2021);
INSERT INTO figure_day VALUES(18644,24252,2021);
INSERT INTO figure_day VALUES(18645,24252,2021);
INSERT INTO figure_day VALUES(18646,24252,2021);
INSERT INTO figure_day VALUES(18647,24252,2021);
INSERT INTO figure_day VALUES(18648,24252,2021);
INSERT INTO figure_day VALUES(18649,24252,2021);
INSERT INTO figure_day VALUES(18650,24252,2021);
INSERT INTO figure_day VALUES(18651,24252,2021);
INSERT INTO figure_day VALUES(18652,24252,2021);
INSERT INTO figure_day VALUES(18653,24252,2021);
INSERT INTO figure_day VALUES(18654,24252,2021);
INSERT INTO figure_day VALUES(18655,24252,2021);
INSERT INTO figure_day VALUES(18656,24252,2021);
INSERT INTO figure_day VALUES(18657,24252,2021);
INSERT INTO figure_day VALUES(18658,24252,2021);
INSERT INTO figure_day VALUES(18659,24253,2021);
INSERT INTO figure_day VALUES(18660,24253,2021);
INSERT INTO figure_day VALUES(18661,24253,2021);
INSERT INTO figure_day VALUES(18662,24253,2021);
INSERT INTO figure_day VALUES(18663,24253,2021);
INSERT INTO figure_day VALUES(18664,24253,2021);
INSERT INTO figure_day VALUES(18665,24253,2021);
INSERT INTO figure_day VALUES(18666,24253,2021);
INSERT INTO figure_day VALUES(18667,24253,2021);
INSERT INTO figure_day VALUES(18668,24253,2021);
INSERT INTO figure_day VALUES(18669,24253,2021);
INSERT INTO figure_day VALUES(18670,24253,2021);
INSERT INTO figure_day VALUES(18671,24253,2021);
INSERT INTO figure_day VALUES(18672,24253,2021);
INSERT INTO figure_day VALUES(18673,24253,2021);
INSERT INTO figure_day VALUES(18674,24253,2021);
INSERT INTO figure_day VALUES(18675,24253,2021);
INSERT INTO figure_day VALUES(18676,24253,2021);
INSERT INTO figure_day VALUES(18677,24253,2021);
INSERT INTO figure_day VALUES(18678,24253,2021);
INSERT INTO figure_day VALUES(18679,24253,2021);
INSERT INTO figure_day VALUES(18680,24253,2021);
INSERT INTO figure_day VALUES(18681,24253,2021);
INSERT INTO figure_day VALUES(18682,24253,2021);
INSERT INTO figure_day VALUES(18683,24253,2021);
INSERT INTO figure_day VALUES(18684,24253,2021);
INSERT INTO figure_day VALUES(18685,24253,2021);
INSERT INTO figure_day VALUES(18686,24253,2021);
INSERT INTO figure_day VALUES(18687,24254,2021);
INSERT INTO figure_day VALUES(18688,24254,2021);
INSERT INTO figure_day VALUES(18689,24254,2021);
INSERT INTO figure_day VALUES(18690,24254,2021);
INSERT INTO figure_day VALUES(18691,24254,2021);
INSERT INTO figure_day VALUES(18692,24254,2021);
INSERT INTO figure_day VALUES(18693,24254,2021);
INSERT INTO figure_day VALUES(18694,24254,2021);
INSERT INTO figure_day VALUES(18695,24254,2021);
INSERT INTO figure_day VALUES(18696,24254,2021);
INSERT INTO figure_day VALUES(18697,24254,2021);
INSERT INTO figure_day VALUES(18698,24254,2021);
INSERT INTO figure_day VALUES(18699,24254,2021);
INSERT INTO figure_day VALUES(18700,24254,2021);
INSERT INTO figure_day VALUES(18701,24254,2021);
INSERT INTO figure_day VALUES(18702,24254,2021);
INSERT INTO figure_day VALUES(18703,24254,2021);
INSERT INTO figure_day VALUES(18704,24254,2021);
INSERT INTO figure_day VALUES(18705,24254,2021);
INSERT INTO figure_day VALUES(18706,24254,2021);
INSERT INTO figure_day VALUES(18707,24254,2021);
INSERT INTO figure_day VALUES(18708,24254,2021);
INSERT INTO figure_day VALUES(18709,24254,2021);
INSERT INTO figure_day VALUES(18710,24254,2021);
INSERT INTO figure_day VALUES(18711,24254,2021);
INSERT INTO figure_day VALUES(18712,24254,2021);
INSERT INTO figure_day VALUES(18713,24254,2021);
INSERT INTO figure_day VALUES(18714,24254,2021);
INSERT INTO figure_day VALUES(18715,24254,2021);
INSERT INTO figure_day VALUES(18716,24254,2021);
INSERT INTO figure_day VALUES(18717,24254,2021);
INSERT INTO figure_day VALUES(18718,24255,2021);
INSERT INTO figure_day VALUES(18719,24255,2021);
INSERT INTO figure_day VALUES(18720,24255,2021);
INSERT INTO figure_day VALUES(18721,24255,2021);
INSERT INTO figure_day VALUES(18722,24255,2021);
INSERT INTO figure_day VALUES(18723,24255,2021);
INSERT INTO figure_day VALUES(18724,24255,2021);
INSERT INTO figure_day VALUES(18725,24255,2021);
INSERT INTO figure_day VALUES(18726,24255,2021);
INSERT INTO figure_day VALUES(18727,24255,2021);
INSERT INTO figure_day VALUES(18728,24255,2021);
INSERT INTO figure_day VALUES(18729,24255,2021);
INSERT INTO figure_day VALUES(18730,24255,2021);
INSERT INTO figure_day VALUES(18731,24255,2021);
INSERT INTO figure_day VALUES(18732,24255,2021);
INSERT INTO figure_day VALUES(18733,24255,2021);
INSERT INTO figure_day VALUES(18734,24255,2021);
INSERT INTO figure_day VALUES(18735,24255,2021);
INSERT INTO figure_day VALUES(18736,24255,2021);
INSERT INTO figure_day VALUES(18737,24255,2021);
INSERT INTO figure_day VALUES(18738,24255,2021);
INSERT INTO figure_day VALUES(18739,24255,2021);
INSERT INTO figure_day VALUES(18740,24255,2021);
INSERT INTO figure_day VALUES(18741,24255,2021);
INSERT INTO figure_day VALUES(18742,24255,2021);
INSERT INTO figure_day VALUES(18743,24255,2021);
INSERT INTO figure_day VALUES(18744,24255,2021);
INSERT INTO figure_day VALUES(18745,24255,2021);
INSERT INTO figure_day VALUES(18746,24255,2021);
INSERT INTO figure_day VALUES(18747,24255,2021);
INSERT INTO figure_day VALUES(18748,24256,2021);
INSERT INTO figure_day VALUES(18749,24256,2021);
INSERT INTO figure_day VALUES(18750,24256,2021);
INSERT INTO figure_day VALUES(18751,24256,2021);
INSERT INTO figure_day VALUES(18752,24256,2021);
INSERT INTO figure_day VALUES(18753,24256,2021);
INSERT INTO figure_day VALUES(18754,24256,2021);
INSERT INTO figure_day VALUES(18755,24256,2021);
INSERT INTO figure_day VALUES(18756,24256,2021);
INSERT INTO figure_day VALUES(18757,24256,2021);
INSERT INTO figure_day VALUES(18758,24256,2021);
INSERT INTO figure_day VALUES(18759,24256,2021);
INSERT INTO figure_day VALUES(18760,24256,2021);
INSERT INTO figure_day VALUES(18761,24256,2021);
INSERT INTO figure_day VALUES(18762,24256,2021);
INSERT INTO figure_day VALUES(18763,24256,2021);
INSERT INTO figure_day VALUES(18764,24256,2021);
INSERT INTO figure_day VALUES(18765,24256,2021);
INSERT INTO figure_day VALUES(18766,24256,2021);
INSERT INTO figure_day VALUES(18767,24256,2021);
INSERT INTO figure_day VALUES(18768,24256,2021);
INSERT INTO figure_day VALUES(18769,24256,2021);
INSERT INTO figure_day VALUES(18770,24256,2021);
INSERT INTO figure_day VALUES(18771,24256,2021);
INSERT INTO figure_day VALUES(18772,24256,2021);
INSERT INTO figure_day VALUES(18773,24256,2021);
INSERT INTO figure_day VALUES(18774,24256,2021);
INSERT INTO figure_day VALUES(18775,24256,2021);
INSERT INTO figure_day VALUES(18776,24256,2021);
INSERT INTO figure_day VALUES(18777,24256,2021);
INSERT INTO figure_day VALUES(18778,24256,2021);
INSERT INTO figure_day VALUES(18779,24257,2021);
INSERT INTO figure_day VALUES(18780,24257,2021);
INSERT INTO figure_day VALUES(18781,24257,2021);
INSERT INTO figure_day VALUES(18782,24257,2021);
INSERT INTO figure_day VALUES(18783,24257,2021);
INSERT INTO figure_day VALUES(18784,24257,2021);
INSERT INTO figure_day VALUES(18785,24257,2021);
INSERT INTO figure_day VALUES(18786,24257,2021);
INSERT INTO figure_day VALUES(18787,24257,2021);
INSERT INTO figure_day VALUES(18788,24257,2021);
INSERT INTO figure_day VALUES(18789,24257,2021);
INSERT INTO figure_day VALUES(18790,24257,2021);
INSERT INTO figure_day VALUES(18791,24257,2021);
INSERT INTO figure_day VALUES(18792,24257,2021);
INSERT INTO figure_day VALUES(18793,24257,2021);
INSERT INTO figure_day VALUES(18794,24257,2021);
INSERT INTO figure_day VALUES(18795,24257,2021);
INSERT INTO figure_day VALUES(18796,24257,2021);
INSERT INTO figure_day VALUES(18797,24257,2021);
INSERT INTO figure_day VALUES(18798,24257,2021);
INSERT INTO figure_day VALUES(18799,24257,2021);
INSERT INTO figure_day VALUES(18800,24257,2021);
INSERT INTO figure_day VALUES(18801,24257,2021);
INSERT INTO figure_day VALUES(18802,24257,2021);
INSERT INTO figure_day VALUES(18803,24257,2021);
INSERT INTO figure_day VALUES(18804,24257,2021);
INSERT INTO figure_day VALUES(18805,24257,2021);
INSERT INTO figure_day VALUES(18806,24257,2021);
INSERT INTO figure_day VALUES(18807,24257,2021);
INSERT INTO figure_day VALUES(18808,24257,2021);
INSERT INTO figure_day VALUES(18809,24258,2021);
INSERT INTO figure_day VALUES(18810,24258,2021);
INSERT INTO figure_day VALUES(18811,24258,2021);
INSERT INTO figure_day VALUES(18812,24258,2021);
INSERT INTO figure_day VALUES(18813,24258,2021);
INSERT INTO figure_day VALUES(18814,24258,2021);
INSERT INTO figure_day VALUES(18815,24258,2021);
INSERT INTO figure_day VALUES(18816,24258,2021);
INSERT INTO figure_day VALUES(18817,24258,2021);
INSERT INTO figure_day VALUES(18818,24258,2021);
INSERT INTO figure_day VALUES(18819,24258,2021);
INSERT INTO figure_day VALUES(18820,24258,2021);
INSERT INTO figure_day VALUES(18821,24258,2021);
INSERT INTO figure_day VALUES(18822,24258,2021);
INSERT INTO figure_day VALUES(18823,24258,2021);
INSERT INTO figure_day VALUES(18824,24258,2021);
INSERT INTO figure_day VALUES(18825,24258,2021);
INSERT INTO figure_day VALUES(18826,24258,2021);
INSERT INTO figure_day VALUES(18827,24258,2021);
INSERT INTO figure_day VALUES(18828,24258,2021);
INSERT INTO figure_day VALUES(18829,24258,2021);
INSERT INTO figure_day VALUES(18830,24258,2021);
INSERT INTO figure_day VALUES(18831,24258,2021);
INSERT INTO figure_day VALUES(18832,24258,2021);
INSERT INTO figure_day VALUES(18833,24258,2021);
INSERT INTO figure_day VALUES(18834,24258,2021);
INSERT INTO figure_day VALUES(18835,24258,2021);
INSERT INTO figure_day VALUES(18836,24258,2021);
INSERT INTO figure_day VALUES(18837,24258,2021);
INSERT INTO figure_day VALUES(18838,24258,2021);
INSERT INTO figure_day VALUES(18839,24258,2021);
INSERT INTO figure_day VALUES(18840,24259,2021);
INSERT INTO figure_day VALUES(18841,24259,2021);
INSERT INTO figure_day VALUES(18842,24259,2021);
INSERT INTO figure_day VALUES(18843,24259,2021);
INSERT INTO figure_day VALUES(18844,24259,2021);
INSERT INTO figure_day VALUES(18845,24259,2021);
INSERT INTO figure_day VALUES(18846,24259,2021);
INSERT INTO figure_day VALUES(18847,24259,2021);
INSERT INTO figure_day VALUES(18848,24259,2021);
INSERT INTO figure_day VALUES(18849,24259,2021);
INSERT INTO figure_day VALUES(18850,24259,2021);
INSERT INTO figure_day VALUES(18851,24259,2021);
INSERT INTO figure_day VALUES(18852,24259,2021);
INSERT INTO figure_day VALUES(18853,24259,2021);
INSERT INTO figure_day VALUES(18854,24259,2021);
INSERT INTO figure_day VALUES(18855,24259,2021);
INSERT INTO figure_day VALUES(18856,24259,2021);
INSERT INTO figure_day VALUES(18857,24259,2021);
INSERT INTO figure_day VALUES(18858,24259,2021);
INSERT INTO figure_day VALUES(18859,24259,2021);
INSERT INTO figure_day VALUES(18860,24259,2021);
INSERT INTO figure_day VALUES(18861,24259,2021);
INSERT INTO figure_day VALUES(18862,24259,2021);
INSERT INTO figure_day VALUES(18863,24259,2021);
INSERT INTO figure_day VALUES(18864,24259,2021);
INSERT INTO figure_day VALUES(18865,24259,2021);
INSERT INTO figure_day VALUES(18866,24259,2021);
INSERT INTO figure_day VALUES(18867,24259,2021);
INSERT INTO figure_day VALUES(18868,24259,2021);
INSERT INTO figure_day VALUES(18869,24259,2021);
INSERT INTO figure_day VALUES(18870,24259,2021);
INSERT INTO figure_day VALUES(18871,24260,2021);
INSERT INTO figure_day VALUES(18872,24260,2021);
INSERT INTO figure_day VALUES(18873,24260,2021);
INSERT INTO figure_day VALUES(18874,24260,2021);
INSERT INTO figure_day VALUES(18875,24260,2021);
INSERT INTO figure_day VALUES(18876,24260,2021);
INSERT INTO figure_day VALUES(18877,24260,2021);
INSERT INTO figure_day VALUES(18878,24260,2021);
INSERT INTO figure_day VALUES(18879,24260,2021);
INSERT INTO figure_day VALUES(18880,24260,2021);
INSERT INTO figure_day VALUES(18881,24260,2021);
INSERT INTO figure_day VALUES(18882,24260,2021);
INSERT INTO figure_day VALUES(18883,24260,2021);
INSERT INTO figure_day VALUES(18884,24260,2021);
INSERT INTO figure_day VALUES(18885,24260,2021);
INSERT INTO figure_day VALUES(18886,24260,2021);
INSERT INTO figure_day VALUES(18887,24260,2021);
INSERT INTO figure_day VALUES(18888,24260,2021);
INSERT INTO figure_day VALUES(18889,24260,2021);
INSERT INTO figure_day VALUES(18890,24260,2021);
INSERT INTO figure_day VALUES(18891,24260,2021);
INSERT INTO figure_day VALUES(18892,24260,2021);
INSERT INTO figure_day VALUES(18893,24260,2021);
INSERT INTO figure_day VALUES(18894,24260,2021);
INSERT INTO figure_day VALUES(18895,24260,2021);
INSERT INTO figure_day VALUES(18896,24260,2021);
INSERT INTO figure_day VALUES(18897,24260,2021);
INSERT INTO figure_day VALUES(18898,24260,2021);
INSERT INTO figure_day VALUES(18899,24260,2021);
INSERT INTO figure_day VALUES(18900,24260,2021);
INSERT INTO figure_day VALUES(18901,24261,2021);
INSERT INTO figure_day VALUES(18902,24261,2021);
INSERT INTO figure_day VALUES(18903,24261,2021);
INSERT INTO figure_day VALUES(18904,24261,2021);
INSERT INTO figure_day VALUES(18905,24261,2021);
INSERT INTO figure_day VALUES(18906,24261,2021);
INSERT INTO figure_day VALUES(18907,24261,2021);
INSERT INTO figure_day VALUES(18908,24261,2021);
INSERT INTO figure_day VALUES(18909,24261,2021);
INSERT INTO figure_day VALUES(18910,24261,2021);
INSERT INTO figure_day VALUES(18911,24261,2021);
INSERT INTO figure_day VALUES(18912,24261,2021);
INSERT INTO figure_day VALUES(18913,24261,2021);
INSERT INTO figure_day VALUES(18914,24261,2021);
INSERT INTO figure_day VALUES(18915,24261,2021);
INSERT INTO figure_day VALUES(18916,24261,2021);
INSERT INTO figure_day VALUES(18917,24261,2021);
INSERT INTO figure_day VALUES(18918,24261,2021);
INSERT INTO figure_day VALUES(18919,24261,2021);
INSERT INTO figure_day VALUES(18920,24261,2021);
INSERT INTO figure_day VALUES(18921,24261,2021);
INSERT INTO figure_day VALUES(18922,24261,2021);
INSERT INTO figure_day VALUES(18923,24261,2021);
INSERT INTO figure_day VALUES(18924,24261,2021);
INSERT INTO figure_day VALUES(18925,24261,2021);
INSERT INTO figure_day VALUES(18926,24261,2021);
INSERT INTO figure_day VALUES(18927,24261,2021);
INSERT INTO figure_day VALUES(18928,24261,2021);
INSERT INTO figure_day VALUES(18929,24261,2021);
INSERT INTO figure_day VALUES(18930,24261,2021);
INSERT INTO figure_day VALUES(18931,24261,2021);
INSERT INTO figure_day VALUES(18932,24262,2021);
INSERT INTO figure_day VALUES(18933,24262,2021);
INSERT INTO figure_day VALUES(18934,24262,2021);
INSERT INTO figure_day VALUES(18935,24262,2021);
INSERT INTO figure_day VALUES(18936,24262,2021);
INSERT INTO figure_day VALUES(18937,24262,2021);
INSERT INTO figure_day VALUES(18938,24262,2021);
INSERT INTO figure_day VALUES(18939,24262,2021);
INSERT INTO figure_day VALUES(18940,24262,2021);
INSERT INTO figure_day VALUES(18941,24262,2021);
INSERT INTO figure_day VALUES(18942,24262,2021);
INSERT INTO figure_day VALUES(18943,24262,2021);
INSERT INTO figure_day VALUES(18944,24262,2021);
INSERT INTO figure_day VALUES(18945,24262,2021);
INSERT INTO figure_day VALUES(18946,24262,2021);
INSERT INTO figure_day VALUES(18947,24262,2021);
INSERT INTO figure_day VALUES(18948,24262,2021);
INSERT INTO figure_day VALUES(18949,24262,2021);
INSERT INTO figure_day VALUES(18950,24262,2021);
INSERT INTO figure_day VALUES(18951,24262,2021);
INSERT INTO figure_day VALUES(18952,24262,2021);
INSERT INTO figure_day VALUES(18953,24262,2021);
INSERT INTO figure_day VALUES(18954,24262,2021);
INSERT INTO figure_day VALUES(18955,24262,2021);
INSERT INTO figure_day VALUES(18956,24262,2021);
INSERT INTO figure_day VALUES(18957,24262,2021);
INSERT INTO figure_day VALUES(18958,24262,2021);
INSERT INTO figure_day VALUES(18959,24262,2021);
INSERT INTO figure_day VALUES(18960,24262,2021);
INSERT INTO figure_day VALUES(18961,24262,2021);
INSERT INTO figure_day VALUES(18962,24263,2021);
INSERT INTO figure_day VALUES(18963,24263,2021);
INSERT INTO figure_day VALUES(18964,24263,2021);
INSERT INTO figure_day VALUES(18965,24263,2021);
INSERT INTO figure_day VALUES(18966,24263,2021);
INSERT INTO figure_day VALUES(18967,24263,2021);
INSERT INTO figure_day VALUES(18968,24263,2021);
INSERT INTO figure_day VALUES(18969,24263,2021);
INSERT INTO figure_day VALUES(18970,24263,2021);
INSERT INTO figure_day VALUES(18971,24263,2021);
INSERT INTO figure_day VALUES(18972,24263,2021);
INSERT INTO figure_day VALUES(18973,24263,2021);
INSERT INTO figure_day VALUES(18974,24263,2021);
INSERT INTO figure_day VALUES(18975,24263,2021);
INSERT INTO figure_day VALUES(18976,24263,2021);
INSERT INTO figure_day VALUES(18977,24263,2021);
INSERT INTO figure_day VALUES(18978,24263,2021);
INSERT INTO figure_day VALUES(18979,24263,2021);
INSERT INTO figure_day VALUES(18980,24263,2021);
INSERT INTO figure_day VALUES(18981,24263,2021);
INSERT INTO figure_day VALUES(18982,24263,2021);
INSERT INTO figure_day VALUES(18983,24263,2021);
INSERT INTO figure_day VALUES(18984,24263,2021);
INSERT INTO figure_day VALUES(18985,24263,2021);
INSERT INTO figure_day VALUES(18986,24263,2021);
INSERT INTO figure_day VALUES(18987,24263,2021);
INSERT INTO figure_day VALUES(18988,24263,2021);
INSERT INTO figure_day VALUES(18989,24263,2021);
INSERT INTO figure_day VALUES(18990,24263,2021);
INSERT INTO figure_day VALUES(18991,24263,2021);
INSERT INTO figure_day VALUES(18992,24263,2021);
INSERT INTO figure_day VALUES(18993,24264,2022);
INSERT INTO figure_day VALUES(18994,24264,2022);
INSERT INTO figure_day VALUES(18995,24264,2022);
INSERT INTO figure_day VALUES(18996,24264,2022);
INSERT INTO figure_day VALUES(18997,24264,2022);
INSERT INTO figure_day VALUES(18998,24264,2022);
INSERT INTO figure_day VALUES(18999,24264,2022);
INSERT INTO figure_day VALUES(19000,24264,2022);
INSERT INTO figure_day VALUES(19001,24264,2022);
INSERT INTO figure_day VALUES(19002,24264,2022);
INSERT INTO figure_day VALUES(19003,24264,2022);
INSERT INTO figure_day VALUES(19004,24264,2022);
INSERT INTO figure_day VALUES(19005,24264,2022);
INSERT INTO figure_day VALUES(19006,24264,2022);
INSERT INTO figure_day VALUES(19007,24264,2022);
INSERT INTO figure_day VALUES(19008,24264,2022);
INSERT INTO figure_day VALUES(19009,24264,2022);
INSERT INTO figure_day VALUES(19010,24264,2022);
INSERT INTO figure_day VALUES(19011,24264,2022);
INSERT INTO figure_day VALUES(19012,24264,2022);
INSERT INTO figure_day VALUES(19013,24264,2022);
INSERT INTO figure_day VALUES(19014,24264,2022);
INSERT INTO figure_day VALUES(19015,24264,2022);
INSERT INTO figure_day VALUES(19016,24264,2022);
INSERT INTO figure_day VALUES(19017,24264,2022);
INSERT INTO figure_day VALUES(19018,24264,2022);
INSERT INTO figure_day VALUES(19019,24264,2022);
INSERT INTO figure_day VALUES(19020,24264,2022);
INSERT INTO figure_day VALUES(19021,24264,2022);
INSERT INTO figure_day VALUES(19022,24264,2022);
INSERT INTO figure_day VALUES(19023,24264,2022);
INSERT INTO figure_day VALUES(19024,24265,2022);
INSERT INTO figure_day VALUES(19025,24265,2022);
INSERT INTO figure_day VALUES(19026,24265,2022);
INSERT INTO figure_day VALUES(19027,24265,2022);
INSERT INTO figure_day VALUES(19028,24265,2022);
INSERT INTO figure_day VALUES(19029,24265,2022);
INSERT INTO figure_day VALUES(19030,24265,2022);
INSERT INTO figure_day VALUES(19031,24265,2022);
INSERT INTO figure_day VALUES(19032,24265,2022);
INSERT INTO figure_day VALUES(19033,24265,2022);
INSERT INTO figure_day VALUES(19034,24265,2022);
INSERT INTO figure_day VALUES(19035,24265,2022);
INSERT INTO figure_day VALUES(19036,24265,2022);
INSERT INTO figure_day VALUES(19037,24265,2022);
INSERT INTO figure_day VALUES(19038,24265,2022);
INSERT INTO figure_day VALUES(19039,24265,2022);
INSERT INTO figure_day VALUES(19040,24265,2022);
INSERT INTO figure_day VALUES(19041,24265,2022);
INSERT INTO figure_day VALUES(19042,24265,2022);
INSERT INTO figure_day VALUES(19043,24265,2022);
INSERT INTO figure_day VALUES(19044,24265,2022);
INSERT INTO figure_day VALUES(19045,24265,2022);
INSERT INTO figure_day VALUES(19046,24265,2022);
INSERT INTO figure_day VALUES(19047,24265,2022);
INSERT INTO figure_day VALUES(19048,24265,2022);
INSERT INTO figure_day VALUES(19049,24265,2022);
INSERT INTO figure_day VALUES(19050,24265,2022);
INSERT INTO figure_day VALUES(19051,24265,2022);
INSERT INTO figure_day VALUES(19052,24266,2022);
INSERT INTO figure_day VALUES(19053,24266,2022);
INSERT INTO figure_day VALUES(19054,24266,2022);
INSERT INTO figure_day VALUES(19055,24266,2022);
INSERT INTO figure_day VALUES(19056,24266,2022);
INSERT INTO figure_day VALUES(19057,24266,2022);
INSERT INTO figure_day VALUES(19058,24266,2022);
INSERT INTO figure_day VALUES(19059,24266,2022);
INSERT INTO figure_day VALUES(19060,24266,2022);
INSERT INTO figure_day VALUES(19061,24266,2022);
INSERT INTO figure_day VALUES(19062,24266,2022);
INSERT INTO figure_day VALUES(19063,24266,2022);
INSERT INTO figure_day VALUES(19064,24266,2022);
INSERT INTO figure_day VALUES(19065,24266,2022);
INSERT INTO figure_day VALUES(19066,24266,2022);
INSERT INTO figure_day VALUES(19067,24266,2022);
INSERT INTO figure_day VALUES(19068,24266,2022);
INSERT INTO figure_day VALUES(19069,24266,2022);
INSERT INTO figure_day VALUES(19070,24266,2022);
INSERT INTO figure_day VALUES(19071,24266,2022);
INSERT INTO figure_day VALUES(19072,24266,2022);
INSERT INTO figure_day VALUES(19073,24266,2022);
INSERT INTO figure_day VALUES(19074,24266,2022);
INSERT INTO figure_day VALUES(19075,24266,2022);
INSERT INTO figure_day VALUES(19076,24266,2022);
INSERT INTO figure_day VALUES(19077,24266,2022);
INSERT INTO figure_day VALUES(19078,24266,2022);
INSERT INTO figure_day VALUES(19079,24266,2022);
INSERT INTO figure_day VALUES(19080,24266,2022);
INSERT INTO figure_day VALUES(19081,24266,2022);
INSERT INTO figure_day VALUES(19082,24266,2022);
INSERT INTO figure_day VALUES(19083,24267,2022);
INSERT INTO figure_day VALUES(19084,24267,2022);
INSERT INTO figure_day VALUES(19085,24267,2022);
INSERT INTO figure_day VALUES(19086,24267,2022);
INSERT INTO figure_day VALUES(19087,24267,2022);
INSERT INTO figure_day VALUES(19088,24267,2022);
INSERT INTO figure_day VALUES(19089,24267,2022);
INSERT INTO figure_day VALUES(19090,24267,2022);
INSERT INTO figure_day VALUES(19091,24267,2022);
INSERT INTO figure_day VALUES(19092,24267,2022);
INSERT INTO figure_day VALUES(19093,24267,2022);
INSERT INTO figure_day VALUES(19094,24267,2022);
INSERT INTO figure_day VALUES(19095,24267,2022);
INSERT INTO figure_day VALUES(19096,24267,2022);
INSERT INTO figure_day VALUES(19097,24267,2022);
INSERT INTO figure_day VALUES(19098,24267,2022);
INSERT INTO figure_day VALUES(19099,24267,2022);
INSERT INTO figure_day VALUES(19100,24267,2022);
INSERT INTO figure_day VALUES(19101,24267,2022);
INSERT INTO figure_day VALUES(19102,24267,2022);
INSERT INTO figure_day VALUES(19103,24267,2022);
INSERT INTO figure_day VALUES(19104,24267,2022);
INSERT INTO figure_day VALUES(19105,24267,2022);
INSERT INTO figure_day VALUES(19106,24267,2022);
INSERT INTO figure_day VALUES(19107,24267,2022);
INSERT INTO figure_day VALUES(19108,24267,2022);
INSERT INTO figure_day VALUES(19109,24267,2022);
INSERT INTO figure_day VALUES(19110,24267,2022);
INSERT INTO figure_day VALUES(19111,24267,2022);
INSERT INTO figure_day VALUES(19112,24267,2022);
INSERT INTO figure_day VALUES(19113,24268,2022);
INSERT INTO figure_day VALUES(19114,24268,2022);
INSERT INTO figure_day VALUES(19115,24268,2022);
INSERT INTO figure_day VALUES(19116,24268,2022);
INSERT INTO figure_day VALUES(19117,24268,2022);
INSERT INTO figure_day VALUES(19118,24268,2022);
INSERT INTO figure_day VALUES(19119,24268,2022);
INSERT INTO figure_day VALUES(19120,24268,2022);
INSERT INTO figure_day VALUES(19121,24268,2022);
INSERT INTO figure_day VALUES(19122,24268,2022);
INSERT INTO figure_day VALUES(19123,24268,2022);
INSERT INTO figure_day VALUES(19124,24268,2022);
INSERT INTO figure_day VALUES(19125,24268,2022);
INSERT INTO figure_day VALUES(19126,24268,2022);
INSERT INTO figure_day VALUES(19127,24268,2022);
INSERT INTO figure_day VALUES(19128,24268,2022);
INSERT INTO figure_day VALUES(19129,24268,2022);
INSERT INTO figure_day VALUES(19130,24268,2022);
INSERT INTO figure_day VALUES(19131,24268,2022);
INSERT INTO figure_day VALUES(19132,24268,2022);
INSERT INTO figure_day VALUES(19133,24268,2022);
INSERT INTO figure_day VALUES(19134,24268,2022);
INSERT INTO figure_day VALUES(19135,24268,2022);
INSERT INTO figure_day VALUES(19136,24268,2022);
INSERT INTO figure_day VALUES(19137,24268,2022);
INSERT INTO figure_day VALUES(19138,24268,2022);
INSERT INTO figure_day VALUES(19139,24268,2022);
INSERT INTO figure_day VALUES(19140,24268,2022);
INSERT INTO figure_day VALUES(19141,24268,2022);
INSERT INTO figure_day VALUES(19142,24268,2022);
INSERT INTO figure_day VALUES(19143,24268,2022);
INSERT INTO figure_day VALUES(19144,24269,2022);
INSERT INTO figure_day VALUES(19145,24269,2022);
INSERT INTO figure_day VALUES(19146,24269,2022);
INSERT INTO figure_day VALUES(19147,24269,2022);
INSERT INTO figure_day VALUES(19148,24269,2022);
INSERT INTO figure_day VALUES(19149,24269,2022);
INSERT INTO figure_day VALUES(19150,24269,2022);
INSERT INTO figure_day VALUES(19151,24269,2022);
INSERT INTO figure_day VALUES(19152,24269,2022);
INSERT INTO figure_day VALUES(19153,24269,2022);
INSERT INTO figure_day VALUES(19154,24269,2022);
INSERT INTO figure_day VALUES(19155,24269,2022);
INSERT INTO figure_day VALUES(19156,24269,2022);
INSERT INTO figure_day VALUES(19157,24269,2022);
INSERT INTO figure_day VALUES(19158,24269,2022);
INSERT INTO figure_day VALUES(19159,24269,2022);
INSERT INTO figure_day VALUES(19160,24269,2022);
INSERT INTO figure_day VALUES(19161,24269,2022);
INSERT INTO figure_day VALUES(19162,24269,2022);
INSERT INTO figure_day VALUES(19163,24269,2022);
INSERT INTO figure_day VALUES(19164,24269,2022);
INSERT INTO figure_day VALUES(19165,24269,2022);
INSERT INTO figure_day VALUES(19166,24269,2022);
INSERT INTO figure_day VALUES(19167,24269,2022);
INSERT INTO figure_day VALUES(19168,24269,2022);
INSERT INTO figure_day VALUES(19169,24269,2022);
INSERT INTO figure_day VALUES(19170,24269,2022);
INSERT INTO figure_day VALUES(19171,24269,2022);
INSERT INTO figure_day VALUES(19172,24269,2022);
INSERT INTO figure_day VALUES(19173,24269,2022);
INSERT INTO figure_day VALUES(19174,24270,2022);
INSERT INTO figure_day VALUES(19175,24270,2022);
INSERT INTO figure_day VALUES(19176,24270,2022);
INSERT INTO figure_day VALUES(19177,24270,2022);
INSERT INTO figure_day VALUES(19178,24270,2022);
INSERT INTO figure_day VALUES(19179,24270,2022);
INSERT INTO figure_day VALUES(19180,24270,2022);
INSERT INTO figure_day VALUES(19181,24270,2022);
INSERT INTO figure_day VALUES(19182,24270,2022);
INSERT INTO figure_day VALUES(19183,24270,2022);
INSERT INTO figure_day VALUES(19184,24270,2022);
INSERT INTO figure_day VALUES(19185,24270,2022);
INSERT INTO figure_day VALUES(19186,24270,2022);
INSERT INTO figure_day VALUES(19187,24270,2022);
INSERT INTO figure_day VALUES(19188,24270,2022);
INSERT INTO figure_day VALUES(19189,24270,2022);
INSERT INTO figure_day VALUES(19190,24270,2022);
INSERT INTO figure_day VALUES(19191,24270,2022);
INSERT INTO figure_day VALUES(19192,24270,2022);
INSERT INTO figure_day VALUES(19193,24270,2022);
INSERT INTO figure_day VALUES(19194,24270,2022);
INSERT INTO figure_day VALUES(19195,24270,2022);
INSERT INTO figure_day VALUES(19196,24270,2022);
INSERT INTO figure_day VALUES(19197,24270,2022);
INSERT INTO figure_day VALUES(19198,24270,2022);
INSERT INTO figure_day VALUES(19199,24270,2022);
INSERT INTO figure_day VALUES(19200,24270,2022);
INSERT INTO figure_day VALUES(19201,24270,2022);
INSERT INTO figure_day VALUES(19202,24270,2022);
INSERT INTO figure_day VALUES(19203,24270,2022);
INSERT INTO figure_day VALUES(19204,24270,2022);
INSERT INTO figure_day VALUES(19205,24271,2022);
INSERT INTO figure_day VALUES(19206,24271,2022);
INSERT INTO figure_day VALUES(19207,24271,2022);
INSERT INTO figure_day VALUES(19208,24271,2022);
INSERT INTO figure_day VALUES(19209,24271,2022);
INSERT INTO figure_day VALUES(19210,24271,2022);
INSERT INTO figure_day VALUES(19211,24271,2022);
INSERT INTO figure_day VALUES(19212,24271,2022);
INSERT INTO figure_day VALUES(19213,24271,2022);
INSERT INTO figure_day VALUES(19214,24271,2022);
INSERT INTO figure_day VALUES(19215,24271,2022);
INSERT INTO figure_day VALUES(19216,24271,2022);
INSERT INTO figure_day VALUES(19217,24271,2022);
INSERT INTO figure_day VALUES(19218,24271,2022);
INSERT INTO figure_day VALUES(19219,24271,2022);
INSERT INTO figure_day VALUES(19220,24271,2022);
INSERT INTO figure_day VALUES(19221,24271,2022);
INSERT INTO figure_day VALUES(19222,24271,2022);
INSERT INTO figure_day VALUES(19223,24271,2022);
INSERT INTO figure_day VALUES(19224,24271,2022);
INSERT INTO figure_day VALUES(19225,24271,2022);
INSERT INTO figure_day VALUES(19226,24271,2022);
INSERT INTO figure_day VALUES(19227,24271,2022);
INSERT INTO figure_day VALUES(19228,24271,2022);
INSERT INTO figure_day VALUES(19229,24271,2022);
INSERT INTO figure_day VALUES(19230,24271,2022);
INSERT INTO figure_day VALUES(19231,24271,2022);
INSERT INTO figure_day VALUES(19232,24271,2022);
INSERT INTO figure_day VALUES(19233,24271,2022);
INSERT INTO figure_day VALUES(19234,24271,2022);
INSERT INTO figure_day VALUES(19235,24271,2022);
INSERT INTO figure_day VALUES(19236,24272,2022);
INSERT INTO figure_day VALUES(19237,24272,2022);
INSERT INTO figure_day VALUES(19238,24272,2022);
INSERT INTO figure_day VALUES(19239,24272,2022);
INSERT INTO figure_day VALUES(19240,24272,2022);
INSERT INTO figure_day VALUES(19241,24272,2022);
INSERT INTO figure_day VALUES(19242,24272,2022);
INSERT INTO figure_day VALUES(19243,24272,2022);
INSERT INTO figure_day VALUES(19244,24272,2022);
INSERT INTO figure_day VALUES(19245,24272,2022);
INSERT INTO figure_day VALUES(19246,24272,2022);
INSERT INTO figure_day VALUES(19247,24272,2022);
INSERT INTO figure_day VALUES(19248,24272,2022);
INSERT INTO figure_day VALUES(19249,24272,2022);
INSERT INTO figure_day VALUES(19250,24272,2022);
INSERT INTO figure_day VALUES(19251,24272,2022);
INSERT INTO figure_day VALUES(19252,24272,2022);
INSERT INTO figure_day VALUES(19253,24272,2022);
INSERT INTO figure_day VALUES(19254,24272,2022);
INSERT INTO figure_day VALUES(19255,24272,2022);
INSERT INTO figure_day VALUES(19256,24272,2022);
INSERT INTO figure_day VALUES(19257,24272,2022);
INSERT INTO figure_day VALUES(19258,24272,2022);
INSERT INTO figure_day VALUES(19259,24272,2022);
INSERT INTO figure_day VALUES(19260,24272,2022);
INSERT INTO figure_day VALUES(19261,24272,2022);
INSERT INTO figure_day VALUES(19262,24272,2022);
INSERT INTO figure_day VALUES(19263,24272,2022);
INSERT INTO figure_day VALUES(19264,24272,2022);
INSERT INTO figure_day VALUES(19265,24272,2022);
INSERT INTO figure_day VALUES(19266,24273,2022);
INSERT INTO figure_day VALUES(19267,24273,2022);
INSERT INTO figure_day VALUES(19268,24273,2022);
INSERT INTO figure_day VALUES(19269,24273,2022);
INSERT INTO figure_day VALUES(19270,24273,2022);
INSERT INTO figure_day VALUES(19271,24273,2022);
INSERT INTO figure_day VALUES(19272,24273,2022);
INSERT INTO figure_day VALUES(19273,24273,2022);
INSERT INTO figure_day VALUES(19274,24273,2022);
INSERT INTO figure_day VALUES(19275,24273,2022);
INSERT INTO figure_day VALUES(19276,24273,2022);
INSERT INTO figure_day VALUES(19277,24273,2022);
INSERT INTO figure_day VALUES(19278,24273,2022);
INSERT INTO figure_day VALUES(19279,24273,2022);
INSERT INTO figure_day VALUES(19280,24273,2022);
INSERT INTO figure_day VALUES(19281,24273,2022);
INSERT INTO figure_day VALUES(19282,24273,2022);
INSERT INTO figure_day VALUES(19283,24273,2022);
INSERT INTO figure_day VALUES(19284,24273,2022);
INSERT INTO figure_day VALUES(19285,24273,2022);
INSERT INTO figure_day VALUES(19286,24273,2022);
INSERT INTO figure_day VALUES(19287,24273,2022);
INSERT INTO figure_day VALUES(19288,24273,2022);
INSERT INTO figure_day VALUES(19289,24273,2022);
INSERT INTO figure_day VALUES(19290,24273,2022);
INSERT INTO figure_day VALUES(19291,24273,2022);
INSERT INTO figure_day VALUES(19292,24273,2022);
INSERT INTO figure_day VALUES(19293,24273,2022);
INSERT INTO figure_day VALUES(19294,24273,2022);
INSERT INTO figure_day VALUES(19295,24273,2022);
INSERT INTO figure_day VALUES(19296,24273,2022);
INSERT INTO figure_day VALUES(19297,24274,2022);
INSERT INTO figure_day VALUES(19298,24274,2022);
INSERT INTO figure_day VALUES(19299,24274,2022);
INSERT INTO figure_day VALUES(19300,24274,2022);
INSERT INTO figure_day VALUES(19301,24274,2022);
INSERT INTO figure_day VALUES(19302,24274,2022);
INSERT INTO figure_day VALUES(19303,24274,2022);
INSERT INTO figure_day VALUES(19304,24274,2022);
INSERT INTO figure_day VALUES(19305,24274,2022);
INSERT INTO figure_day VALUES(19306,24274,2022);
INSERT INTO figure_day VALUES(19307,24274,2022);
INSERT INTO figure_day VALUES(19308,24274,2022);
INSERT INTO figure_day VALUES(19309,24274,2022);
INSERT INTO figure_day VALUES(19310,24274,2022);
INSERT INTO figure_day VALUES(19311,24274,2022);
INSERT INTO figure_day VALUES(19312,24274,2022);
INSERT INTO figure_day VALUES(19313,24274,2022);
INSERT INTO figure_day VALUES(19314,24274,2022);
INSERT INTO figure_day VALUES(19315,24274,2022);
INSERT INTO figure_day VALUES(19316,24274,2022);
INSERT INTO figure_day VALUES(19317,24274,2022);
INSERT INTO figure_day VALUES(19318,24274,2022);
INSERT INTO figure_day VALUES(19319,24274,2022);
INSERT INTO figure_day VALUES(19320,24274,2022);
INSERT INTO figure_day VALUES(19321,24274,2022);
INSERT INTO figure_day VALUES(19322,24274,2022);
INSERT INTO figure_day VALUES(19323,24274,2022);
INSERT INTO figure_day VALUES(19324,24274,2022);
INSERT INTO figure_day VALUES(19325,24274,2022);
INSERT INTO figure_day VALUES(19326,24274,2022);
INSERT INTO figure_day VALUES(19327,24275,2022);
INSERT INTO figure_day VALUES(19328,24275,2022);
INSERT INTO figure_day VALUES(19329,24275,2022);
INSERT INTO figure_day VALUES(19330,24275,2022);
INSERT INTO figure_day VALUES(19331,24275,2022);
INSERT INTO figure_day VALUES(19332,24275,2022);
INSERT INTO figure_day VALUES(19333,24275,2022);
INSERT INTO figure_day VALUES(19334,24275,2022);
INSERT INTO figure_day VALUES(19335,24275,2022);
INSERT INTO figure_day VALUES(19336,24275,2022);
INSERT INTO figure_day VALUES(19337,24275,2022);
INSERT INTO figure_day VALUES(19338,24275,2022);
INSERT INTO figure_day VALUES(19339,24275,2022);
INSERT INTO figure_day VALUES(19340,24275,2022);
INSERT INTO figure_day VALUES(19341,24275,2022);
INSERT INTO figure_day VALUES(19342,24275,2022);
INSERT INTO figure_day VALUES(19343,24275,2022);
INSERT INTO figure_day VALUES(19344,24275,2022);
INSERT INTO figure_day VALUES(19345,24275,2022);
INSERT INTO figure_day VALUES(19346,24275,2022);
INSERT INTO figure_day VALUES(19347,24275,2022);
INSERT INTO figure_day VALUES(19348,24275,2022);
INSERT INTO figure_day VALUES(19349,24275,2022);
INSERT INTO figure_day VALUES(19350,24275,2022);
INSERT INTO figure_day VALUES(19351,24275,2022);
INSERT INTO figure_day VALUES(19352,24275,2022);
INSERT INTO figure_day VALUES(19353,24275,2022);
INSERT INTO figure_day VALUES(19354,24275,2022);
INSERT INTO figure_day VALUES(19355,24275,2022);
INSERT INTO figure_day VALUES(19356,24275,2022);
INSERT INTO figure_day VALUES(19357,24275,2022);
INSERT INTO figure_day VALUES(19358,24276,2023);
INSERT INTO figure_day VALUES(19359,24276,2023);
INSERT INTO figure_day VALUES(19360,24276,2023);
INSERT INTO figure_day VALUES(19361,24276,2023);
INSERT INTO figure_day VALUES(19362,24276,2023);
INSERT INTO figure_day VALUES(19363,24276,2023);
INSERT INTO figure_day VALUES(19364,24276,2023);
INSERT INTO figure_day VALUES(19365,24276,2023);
INSERT INTO figure_day VALUES(19366,24276,2023);
INSERT INTO figure_day VALUES(19367,24276,2023);
INSERT INTO figure_day VALUES(19368,24276,2023);
INSERT INTO figure_day VALUES(19369,24276,2023);
INSERT INTO figure_day VALUES(19370,24276,2023);
INSERT INTO figure_day VALUES(19371,24276,2023);
INSERT INTO figure_day VALUES(19372,24276,2023);
INSERT INTO figure_day VALUES(19373,24276,2023);
INSERT INTO figure_day VALUES(19374,24276,2023);
INSERT INTO figure_day VALUES(19375,24276,2023);
INSERT INTO figure_day VALUES(19376,24276,2023);
INSERT INTO figure_day VALUES(19377,24276,2023);
INSERT INTO figure_day VALUES(19378,24276,2023);
INSERT INTO figure_day VALUES(19379,24276,2023);
INSERT INTO figure_day VALUES(19380,24276,2023);
INSERT INTO figure_day VALUES(19381,24276,2023);
INSERT INTO figure_day VALUES(19382,24276,2023);
INSERT INTO figure_day VALUES(19383,24276,2023);
INSERT INTO figure_day VALUES(19384,24276,2023);
INSERT INTO figure_day VALUES(19385,24276,2023);
INSERT INTO figure_day VALUES(19386,24276,2023);
INSERT INTO figure_day VALUES(19387,24276,2023);
INSERT INTO figure_day VALUES(19388,24276,2023);
INSERT INTO figure_day VALUES(19389,24277,2023);
INSERT INTO figure_day VALUES(19390,24277,2023);
INSERT INTO figure_day VALUES(19391,24277,2023);
INSERT INTO figure_day VALUES(19392,24277,2023);
INSERT INTO figure_day VALUES(19393,24277,2023);
INSERT INTO figure_day VALUES(19394,24277,2023);
INSERT INTO figure_day VALUES(19395,24277,2023);
INSERT INTO figure_day VALUES(19396,24277,2023);
INSERT INTO figure_day VALUES(19397,24277,2023);
INSERT INTO figure_day VALUES(19398,24277,2023);
INSERT INTO figure_day VALUES(19399,24277,2023);
INSERT INTO figure_day VALUES(19400,24277,2023);
INSERT INTO figure_day VALUES(19401,24277,2023);
INSERT INTO figure_day VALUES(19402,24277,2023);
INSERT INTO figure_day VALUES(19403,24277,2023);
INSERT INTO figure_day VALUES(19404,24277,2023);
INSERT INTO figure_day VALUES(19405,24277,2023);
INSERT INTO figure_day VALUES(19406,24277,2023);
INSERT INTO figure_day VALUES(19407,24277,2023);
INSERT INTO figure_day VALUES(19408,24277,2023);
INSERT INTO figure_day VALUES(19409,24277,2023);
INSERT INTO figure_day VALUES(19410,24277,2023);
INSERT INTO figure_day VALUES(19411,24277,2023);
INSERT INTO figure_day VALUES(19412,24277,2023);
INSERT INTO figure_day VALUES(19413,24277,2023);
INSERT INTO figure_day VALUES(19414,24277,2023);
INSERT INTO figure_day VALUES(19415,24277,2023);
INSERT INTO figure_day VALUES(19416,24277,2023);
INSERT INTO figure_day VALUES(19417,24278,2023);
INSERT INTO figure_day VALUES(19418,24278,2023);
INSERT INTO figure_day VALUES(19419,24278,2023);
INSERT INTO figure_day VALUES(19420,24278,2023);
INSERT INTO figure_day VALUES(19421,24278,2023);
INSERT INTO figure_day VALUES(19422,24278,2023);
INSERT INTO figure_day VALUES(19423,24278,2023);
INSERT INTO figure_day VALUES(19424,24278,2023);
INSERT INTO figure_day VALUES(19425,24278,2023);
INSERT INTO figure_day VALUES(19426,24278,2023);
INSERT INTO figure_day VALUES(19427,24278,2023);
INSERT INTO figure_day VALUES(19428,24278,2023);
INSERT INTO figure_day VALUES(19429,24278,2023);
INSERT INTO figure_day VALUES(19430,24278,2023);
INSERT INTO figure_day VALUES(19431,24278,2023);
INSERT INTO figure_day VALUES(19432,24278,2023);
INSERT INTO figure_day VALUES(19433,24278,2023);
INSERT INTO figure_day VALUES(19434,24278,2023);
INSERT INTO figure_day VALUES(19435,24278,2023);
INSERT INTO figure_day VALUES(19436,24278,2023);
INSERT INTO figure_day VALUES(19437,24278,2023);
INSERT INTO figure_day VALUES(19438,24278,2023);
INSERT INTO figure_day VALUES(19439,24278,2023);
INSERT INTO figure_day VALUES(19440,24278,2023);
INSERT INTO figure_day VALUES(19441,24278,2023);
INSERT INTO figure_day VALUES(19442,24278,2023);
INSERT INTO figure_day VALUES(19443,24278,2023);
INSERT INTO figure_day VALUES(19444,24278,2023);
INSERT INTO figure_day VALUES(19445,24278,2023);
INSERT INTO figure_day VALUES(19446,24278,2023);
INSERT INTO figure_day VALUES(19447,24278,2023);
INSERT INTO figure_day VALUES(19448,24279,2023);
INSERT INTO figure_day VALUES(19449,24279,2023);
INSERT INTO figure_day VALUES(19450,24279,2023);
INSERT INTO figure_day VALUES(19451,24279,2023);
INSERT INTO figure_day VALUES(19452,24279,2023);
INSERT INTO figure_day VALUES(19453,24279,2023);
INSERT INTO figure_day VALUES(19454,24279,2023);
INSERT INTO figure_day VALUES(19455,24279,2023);
INSERT INTO figure_day VALUES(19456,24279,2023);
INSERT INTO figure_day VALUES(19457,24279,2023);
INSERT INTO figure_day VALUES(19458,24279,2023);
INSERT INTO figure_day VALUES(19459,24279,2023);
INSERT INTO figure_day VALUES(19460,24279,2023);
INSERT INTO figure_day VALUES(19461,24279,2023);
INSERT INTO figure_day VALUES(19462,24279,2023);
INSERT INTO figure_day VALUES(19463,24279,2023);
INSERT INTO figure_day VALUES(19464,24279,2023);
INSERT INTO figure_day VALUES(19465,24279,2023);
INSERT INTO figure_day VALUES(19466,24279,2023);
INSERT INTO figure_day VALUES(19467,24279,2023);
INSERT INTO figure_day VALUES(19468,24279,2023);
INSERT INTO figure_day VALUES(19469,24279,2023);
INSERT INTO figure_day VALUES(19470,24279,2023);
INSERT INTO figure_day VALUES(19471,24279,2023);
INSERT INTO figure_day VALUES(19472,24279,2023);
INSERT INTO figure_day VALUES(19473,24279,2023);
INSERT INTO figure_day VALUES(19474,24279,2023);
INSERT INTO figure_day VALUES(19475,24279,2023);
INSERT INTO figure_day VALUES(19476,24279,2023);
INSERT INTO figure_day VALUES(19477,24279,2023);
INSERT INTO figure_day VALUES(19478,24280,2023);
INSERT INTO figure_day VALUES(19479,24280,2023);
INSERT INTO figure_day VALUES(19480,24280,2023);
INSERT INTO figure_day VALUES(19481,24280,2023);
INSERT INTO figure_day VALUES(19482,24280,2023);
INSERT INTO figure_day VALUES(19483,24280,2023);
INSERT INTO figure_day VALUES(19484,24280,2023);
INSERT INTO figure_day VALUES(19485,24280,2023);
INSERT INTO figure_day VALUES(19486,24280,2023);
INSERT INTO figure_day VALUES(19487,24280,2023);
INSERT INTO figure_day VALUES(19488,24280,2023);
INSERT INTO figure_day VALUES(19489,24280,2023);
INSERT INTO figure_day VALUES(19490,24280,2023);
INSERT INTO figure_day VALUES(19491,24280,2023);
INSERT INTO figure_day VALUES(19492,24280,2023);
INSERT INTO figure_day VALUES(19493,24280,2023);
INSERT INTO figure_day VALUES(19494,24280,2023);
INSERT INTO figure_day VALUES(19495,24280,2023);
INSERT INTO figure_day VALUES(19496,24280,2023);
INSERT INTO figure_day VALUES(19497,24280,2023);
INSERT INTO figure_day VALUES(19498,24280,2023);
INSERT INTO figure_day VALUES(19499,24280,2023);
INSERT INTO figure_day VALUES(19500,24280,2023);
INSERT INTO figure_day VALUES(19501,24280,2023);
INSERT INTO figure_day VALUES(19502,24280,2023);
INSERT INTO figure_day VALUES(19503,24280,2023);
INSERT INTO figure_day VALUES(19504,24280,2023);
INSERT INTO figure_day VALUES(19505,24280,2023);
INSERT INTO figure_day VALUES(19506,24280,2023);
INSERT INTO figure_day VALUES(19507,24280,2023);
INSERT INTO figure_day VALUES(19508,24280,2023);
INSERT INTO figure_day VALUES(19509,24281,2023);
INSERT INTO figure_day VALUES(19510,24281,2023);
INSERT INTO figure_day VALUES(19511,24281,2023);
INSERT INTO figure_day VALUES(19512,24281,2023);
INSERT INTO figure_day VALUES(19513,24281,2023);
INSERT INTO figure_day VALUES(19514,24281,2023);
INSERT INTO figure_day VALUES(19515,24281,2023);
INSERT INTO figure_day VALUES(19516,24281,2023);
INSERT INTO figure_day VALUES(19517,24281,2023);
INSERT INTO figure_day VALUES(19518,24281,2023);
INSERT INTO figure_day VALUES(19519,24281,2023);
INSERT INTO figure_day VALUES(19520,24281,2023);
INSERT INTO figure_day VALUES(19521,24281,2023);
INSERT INTO figure_day VALUES(19522,24281,2023);
INSERT INTO figure_day VALUES(19523,24281,2023);
INSERT INTO figure_day VALUES(19524,24281,2023);
INSERT INTO figure_day VALUES(19525,24281,2023);
INSERT INTO figure_day VALUES(19526,24281,2023);
INSERT INTO figure_day VALUES(19527,24281,2023);
INSERT INTO figure_day VALUES(19528,24281,2023);
INSERT INTO figure_day VALUES(19529,24281,2023);
INSERT INTO figure_day VALUES(19530,24281,2023);
INSERT INTO figure_day VALUES(19531,24281,2023);
INSERT INTO figure_day VALUES(19532,24281,2023);
INSERT INTO figure_day VALUES(19533,24281,2023);
INSERT INTO figure_day VALUES(19534,24281,2023);
INSERT INTO figure_day VALUES(19535,24281,2023);
INSERT INTO figure_day VALUES(19536,24281,2023);
INSERT INTO figure_day VALUES(19537,24281,2023);
INSERT INTO figure_day VALUES(19538,24281,2023);
INSERT INTO figure_day VALUES(19539,24282,2023);
INSERT INTO figure_day VALUES(19540,24282,2023);
INSERT INTO figure_day VALUES(19541,24282,2023);
INSERT INTO figure_day VALUES(19542,24282,2023);
INSERT INTO figure_day VALUES(19543,24282,2023);
INSERT INTO figure_day VALUES(19544,24282,2023);
INSERT INTO figure_day VALUES(19545,24282,2023);
INSERT INTO figure_day VALUES(19546,24282,2023);
INSERT INTO figure_day VALUES(19547,24282,2023);
INSERT INTO figure_day VALUES(19548,24282,2023);
INSERT INTO figure_day VALUES(19549,24282,2023);
INSERT INTO figure_day VALUES(19550,24282,2023);
INSERT INTO figure_day VALUES(19551,24282,2023);
INSERT INTO figure_day VALUES(19552,24282,2023);
INSERT INTO figure_day VALUES(19553,24282,2023);
INSERT INTO figure_day VALUES(19554,24282,2023);
INSERT INTO figure_day VALUES(19555,24282,2023);
INSERT INTO figure_day VALUES(19556,24282,2023);
INSERT INTO figure_day VALUES(19557,24282,2023);
INSERT INTO figure_day VALUES(19558,24282,2023);
INSERT INTO figure_day VALUES(19559,24282,2023);
INSERT INTO figure_day VALUES(19560,24282,2023);
INSERT INTO figure_day VALUES(19561,24282,2023);
INSERT INTO figure_day VALUES(19562,24282,2023);
INSERT INTO figure_day VALUES(19563,24282,2023);
INSERT INTO figure_day VALUES(19564,24282,2023);
INSERT INTO figure_day VALUES(19565,24282,2023);
INSERT INTO figure_day VALUES(19566,24282,2023);
INSERT INTO figure_day VALUES(19567,24282,2023);
INSERT INTO figure_day VALUES(19568,24282,2023);
INSERT INTO figure_day VALUES(19569,24282,2023);
INSERT INTO figure_day VALUES(19570,24283,2023);
INSERT INTO figure_day VALUES(19571,24283,2023);
INSERT INTO figure_day VALUES(19572,24283,2023);
INSERT INTO figure_day VALUES(19573,24283,2023);
INSERT INTO figure_day VALUES(19574,24283,2023);
INSERT INTO figure_day VALUES(19575,24283,2023);
INSERT INTO figure_day VALUES(19576,24283,2023);
INSERT INTO figure_day VALUES(19577,24283,2023);
INSERT INTO figure_day VALUES(19578,24283,2023);
INSERT INTO figure_day VALUES(19579,24283,2023);
INSERT INTO figure_day VALUES(19580,24283,2023);
INSERT INTO figure_day VALUES(19581,24283,2023);
INSERT INTO figure_day VALUES(19582,24283,2023);
INSERT INTO figure_day VALUES(19583,24283,2023);
INSERT INTO figure_day VALUES(19584,24283,2023);
INSERT INTO figure_day VALUES(19585,24283,2023);
INSERT INTO figure_day VALUES(19586,24283,2023);
INSERT INTO figure_day VALUES(19587,24283,2023);
INSERT INTO figure_day VALUES(19588,24283,2023);
INSERT INTO figure_day VALUES(19589,24283,2023);
INSERT INTO figure_day VALUES(19590,24283,2023);
INSERT INTO figure_day VALUES(19591,24283,2023);
INSERT INTO figure_day VALUES(19592,24283,2023);
INSERT INTO figure_day VALUES(19593,24283,2023);
INSERT INTO figure_day VALUES(19594,24283,2023);
INSERT INTO figure_day VALUES(19595,24283,2023);
INSERT INTO figure_day VALUES(19596,24283,2023);
INSERT INTO figure_day VALUES(19597,24283,2023);
INSERT INTO figure_day VALUES(19598,24283,2023);
INSERT INTO figure_day VALUES(19599,24283,2023);
INSERT INTO figure_day VALUES(19600,24283,2023);
INSERT INTO figure_day VALUES(19601,24284,2023);
INSERT INTO figure_day VALUES(19602,24284,2023);
INSERT INTO figure_day VALUES(19603,24284,2023);
INSERT INTO figure_day VALUES(19604,24284,2023);
INSERT INTO figure_day VALUES(19605,24284,2023);
INSERT INTO figure_day VALUES(19606,24284,2023);
INSERT INTO figure_day VALUES(19607,24284,2023);
INSERT INTO figure_day VALUES(19608,24284,2023);
INSERT INTO figure_day VALUES(19609,24284,2023);
INSERT INTO figure_day VALUES(19610,24284,2023);
INSERT INTO figure_day VALUES(19611,24284,2023);
INSERT INTO figure_day VALUES(19612,24284,2023);
INSERT INTO figure_day VALUES(19613,24284,2023);
INSERT INTO figure_day VALUES(19614,24284,2023);
INSERT INTO figure_day VALUES(19615,24284,2023);
INSERT INTO figure_day VALUES(19616,24284,2023);
INSERT INTO figure_day VALUES(19617,24284,2023);
INSERT INTO figure_day VALUES(19618,24284,2023);
INSERT INTO figure_day VALUES(19619,24284,2023);
INSERT INTO figure_day VALUES(19620,24284,2023);
INSERT INTO figure_day VALUES(19621,24284,2023);
INSERT INTO figure_day VALUES(19622,24284,2023);
INSERT INTO figure_day VALUES(19623,24284,2023);
INSERT INTO figure_day VALUES(19624,24284,2023);
INSERT INTO figure_day VALUES(19625,24284,2023);
INSERT INTO figure_day VALUES(19626,24284,2023);
INSERT INTO figure_day VALUES(19627,24284,2023);
INSERT INTO figure_day VALUES(19628,24284,2023);
INSERT INTO figure_day VALUES(19629,24284,2023);
INSERT INTO figure_day VALUES(19630,24284,2023);
INSERT INTO figure_day VALUES(19631,24285,2023);
INSERT INTO figure_day VALUES(19632,24285,2023);
INSERT INTO figure_day VALUES(19633,24285,2023);
INSERT INTO figure_day VALUES(19634,24285,2023);
INSERT INTO figure_day VALUES(19635,24285,2023);
INSERT INTO figure_day VALUES(19636,24285,2023);
INSERT INTO figure_day VALUES(19637,24285,2023);
INSERT INTO figure_day VALUES(19638,24285,2023);
INSERT INTO figure_day VALUES(19639,24285,2023);
INSERT INTO figure_day VALUES(19640,24285,2023);
INSERT INTO figure_day VALUES(19641,24285,2023);
INSERT INTO figure_day VALUES(19642,24285,2023);
INSERT INTO figure_day VALUES(19643,24285,2023);
INSERT INTO figure_day VALUES(19644,24285,2023);
INSERT INTO figure_day VALUES(19645,24285,2023);
INSERT INTO figure_day VALUES(19646,24285,2023);
INSERT INTO figure_day VALUES(19647,24285,2023);
INSERT INTO figure_day VALUES(19648,24285,2023);
INSERT INTO figure_day VALUES(19649,24285,2023);
INSERT INTO figure_day VALUES(19650,24285,2023);
INSERT INTO figure_day VALUES(19651,24285,2023);
INSERT INTO figure_day VALUES(19652,24285,2023);
INSERT INTO figure_day VALUES(19653,24285,2023);
INSERT INTO figure_day VALUES(19654,24285,2023);
INSERT INTO figure_day VALUES(19655,24285,2023);
INSERT INTO figure_day VALUES(19656,24285,2023);
INSERT INTO figure_day VALUES(19657,24285,2023);
INSERT INTO figure_day VALUES(19658,24285,2023);
INSERT INTO figure_day VALUES(19659,24285,2023);
INSERT INTO figure_day VALUES(19660,24285,2023);
INSERT INTO figure_day VALUES(19661,24285,2023);
INSERT INTO figure_day VALUES(19662,24286,2023);
INSERT INTO figure_day VALUES(19663,24286,2023);
INSERT INTO figure_day VALUES(19664,24286,2023);
INSERT INTO figure_day VALUES(19665,24286,2023);
INSERT INTO figure_day VALUES(19666,24286,2023);
INSERT INTO figure_day VALUES(19667,24286,2023);
INSERT INTO figure_day VALUES(19668,24286,2023);
INSERT INTO figure_day VALUES(19669,24286,2023);
INSERT INTO figure_day VALUES(19670,24286,2023);
INSERT INTO figure_day VALUES(19671,24286,2023);
INSERT INTO figure_day VALUES(19672,24286,2023);
INSERT INTO figure_day VALUES(19673,24286,2023);
INSERT INTO figure_day VALUES(19674,24286,2023);
INSERT INTO figure_day VALUES(19675,24286,2023);
INSERT INTO figure_day VALUES(19676,24286,2023);
INSERT INTO figure_day VALUES(19677,24286,2023);
INSERT INTO figure_day VALUES(19678,24286,2023);
INSERT INTO figure_day VALUES(19679,24286,2023);
INSERT INTO figure_day VALUES(19680,24286,2023);
INSERT INTO figure_day VALUES(19681,24286,2023);
INSERT INTO figure_day VALUES(19682,24286,2023);
INSERT INTO figure_day VALUES(19683,24286,2023);
INSERT INTO figure_day VALUES(19684,24286,2023);
INSERT INTO figure_day VALUES(19685,24286,2023);
INSERT INTO figure_day VALUES(19686,24286,2023);
INSERT INTO figure_day VALUES(19687,24286,2023);
INSERT INTO figure_day VALUES(19688,24286,2023);
INSERT INTO figure_day VALUES(19689,24286,2023);
INSERT INTO figure_day VALUES(19690,24286,2023);
INSERT INTO figure_day VALUES(19691,24286,2023);
INSERT INTO figure_day VALUES(19692,24287,2023);
INSERT INTO figure_day VALUES(19693,24287,2023);
INSERT INTO figure_day VALUES(19694,24287,2023);
INSERT INTO figure_day VALUES(19695,24287,2023);
INSERT INTO figure_day VALUES(19696,24287,2023);
INSERT INTO figure_day VALUES(19697,24287,2023);
INSERT INTO figure_day VALUES(19698,24287,2023);
INSERT INTO figure_day VALUES(19699,24287,2023);
INSERT INTO figure_day VALUES(19700,24287,2023);
INSERT INTO figure_day VALUES(19701,24287,2023);
INSERT INTO figure_day VALUES(19702,24287,2023);
INSERT INTO figure_day VALUES(19703,24287,2023);
INSERT INTO figure_day VALUES(19704,24287,2023);
INSERT INTO figure_day VALUES(19705,24287,2023);
INSERT INTO figure_day VALUES(19706,24287,2023);
INSERT INTO figure_day VALUES(19707,24287,2023);
INSERT INTO figure_day VALUES(19708,24287,2023);
INSERT INTO figure_day VALUES(19709,24287,2023);
INSERT INTO figure_day VALUES(19710,24287,2023);
INSERT INTO figure_day VALUES(19711,24287,2023);
INSERT INTO figure_day VALUES(19712,24287,2023);
INSERT INTO figure_day VALUES(19713,24287,2023);
INSERT INTO figure_day VALUES(19714,24287,2023);
INSERT INTO figure_day VALUES(19715,24287,2023);
INSERT INTO figure_day VALUES(19716,24287,2023);
INSERT INTO figure_day VALUES(19717,24287,2023);
INSERT INTO figure_day VALUES(19718,24287,2023);
INSERT INTO figure_day VALUES(19719,24287,2023);
INSERT INTO figure_day VALUES(19720,24287,2023);
INSERT INTO figure_day VALUES(19721,24287,2023);
INSERT INTO figure_day VALUES(19722,24287,2023);
INSERT INTO figure_day VALUES(19723,24288,2024);
INSERT INTO figure_day VALUES(19724,24288,2024);
INSERT INTO figure_day VALUES(19725,24288,2024);
INSERT INTO figure_day VALUES(19726,24288,2024);
INSERT INTO figure_day VALUES(19727,24288,2024);
INSERT INTO figure_day VALUES(19728,24288,2024);
INSERT INTO figure_day VALUES(19729,24288,2024);
INSERT INTO figure_day VALUES(19730,24288,2024);
INSERT INTO figure_day VALUES(19731,24288,2024);
INSERT INTO figure_day VALUES(19732,24288,2024);
INSERT INTO figure_day VALUES(19733,24288,2024);
INSERT INTO figure_day VALUES(19734,24288,2024);
INSERT INTO figure_day VALUES(19735,24288,2024);
INSERT INTO figure_day VALUES(19736,24288,2024);
INSERT INTO figure_day VALUES(19737,24288,2024);
INSERT INTO figure_day VALUES(19738,24288,2024);
INSERT INTO figure_day VALUES(19739,24288,2024);
INSERT INTO figure_day VALUES(19740,24288,2024);
INSERT INTO figure_day VALUES(19741,24288,2024);
INSERT INTO figure_day VALUES(19742,24288,2024);
INSERT INTO figure_day VALUES(19743,24288,2024);
INSERT INTO figure_day VALUES(19744,24288,2024);
INSERT INTO figure_day VALUES(19745,24288,2024);
INSERT INTO figure_day VALUES(19746,24288,2024);
INSERT INTO figure_day VALUES(19747,24288,2024);
INSERT INTO figure_day VALUES(19748,24288,2024);
INSERT INTO figure_day VALUES(19749,24288,2024);
INSERT INTO figure_day VALUES(19750,24288,2024);
INSERT INTO figure_day VALUES(19751,24288,2024);
INSERT INTO figure_day VALUES(19752,24288,2024);
INSERT INTO figure_day VALUES(19753,24288,2024);
INSERT INTO figure_day VALUES(19754,24289,2024);
INSERT INTO figure_day VALUES(19755,24289,2024);
INSERT INTO figure_day VALUES(19756,24289,2024);
INSERT INTO figure_day VALUES(19757,24289,2024);
INSERT INTO figure_day VALUES(19758,24289,2024);
INSERT INTO figure_day VALUES(19759,24289,2024);
INSERT INTO figure_day VALUES(19760,24289,2024);
INSERT INTO figure_day VALUES(19761,24289,2024);
INSERT INTO figure_day VALUES(19762,24289,2024);
INSERT INTO figure_day VALUES(19763,24289,2024);
INSERT INTO figure_day VALUES(19764,24289,2024);
INSERT INTO figure_day VALUES(19765,24289,2024);
INSERT INTO figure_day VALUES(19766,24289,2024);
INSERT INTO figure_day VALUES(19767,24289,2024);
INSERT INTO figure_day VALUES(19768,24289,2024);
INSERT INTO figure_day VALUES(19769,24289,2024);
INSERT INTO figure_day VALUES(19770,24289,2024);
INSERT INTO figure_day VALUES(19771,24289,2024);
INSERT INTO figure_day VALUES(19772,24289,2024);
INSERT INTO figure_day VALUES(19773,24289,2024);
INSERT INTO figure_day VALUES(19774,24289,2024);
INSERT INTO figure_day VALUES(19775,24289,2024);
INSERT INTO figure_day VALUES(19776,24289,2024);
INSERT INTO figure_day VALUES(19777,24289,2024);
INSERT INTO figure_day VALUES(19778,24289,2024);
INSERT INTO figure_day VALUES(19779,24289,2024);
INSERT INTO figure_day VALUES(19780,24289,2024);
INSERT INTO figure_day VALUES(19781,24289,2024);
INSERT INTO figure_day VALUES(19782,24289,2024);
INSERT INTO figure_day VALUES(19783,24290,2024);
INSERT INTO figure_day VALUES(19784,24290,2024);
INSERT INTO figure_day VALUES(19785,24290,2024);
INSERT INTO figure_day VALUES(19786,24290,2024);
INSERT INTO figure_day VALUES(19787,24290,2024);
INSERT INTO figure_day VALUES(19788,24290,2024);
INSERT INTO figure_day VALUES(19789,24290,2024);
INSERT INTO figure_day VALUES(19790,24290,2024);
INSERT INTO figure_day VALUES(19791,24290,2024);
INSERT INTO figure_day VALUES(19792,24290,2024);
INSERT INTO figure_day VALUES(19793,24290,2024);
INSERT INTO figure_day VALUES(19794,24290,2024);
INSERT INTO figure_day VALUES(19795,24290,2024);
INSERT INTO figure_day VALUES(19796,24290,2024);
INSERT INTO figure_day VALUES(19797,24290,2024);
INSERT INTO figure_day VALUES(19798,24290,2024);
INSERT INTO figure_day VALUES(19799,24290,2024);
INSERT INTO figure_day VALUES(19800,24290,2024);
INSERT INTO figure_day VALUES(19801,24290,2024);
INSERT INTO figure_day VALUES(19802,24290,2024);
INSERT INTO figure_day VALUES(19803,24290,2024);
INSERT INTO figure_day VALUES(19804,24290,2024);
INSERT INTO figure_day VALUES(19805,24290,2024);
INSERT INTO figure_day VALUES(19806,24290,2024);
INSERT INTO figure_day VALUES(19807,24290,2024);
INSERT INTO figure_day VALUES(19808,24290,2024);
INSERT INTO figure_day VALUES(19809,24290,2024);
INSERT INTO figure_day VALUES(19810,24290,2024);
INSERT INTO figure_day VALUES(19811,24290,2024);
INSERT INTO figure_day VALUES(19812,24290,2024);
INSERT INTO figure_day VALUES(19813,24290,2024);
INSERT INTO figure_day VALUES(19814,24291,2024);
INSERT INTO figure_day VALUES(19815,24291,2024);
INSERT INTO figure_day VALUES(19816,24291,2024);
INSERT INTO figure_day VALUES(19817,24291,2024);
INSERT INTO figure_day VALUES(19818,24291,2024);
INSERT INTO figure_day VALUES(19819,24291,2024);
INSERT INTO figure_day VALUES(19820,24291,2024);
INSERT INTO figure_day VALUES(19821,24291,2024);
INSERT INTO figure_day VALUES(19822,24291,2024);
INSERT INTO figure_day VALUES(19823,24291,2024);
INSERT INTO figure_day VALUES(19824,24291,2024);
INSERT INTO figure_day VALUES(19825,24291,2024);
INSERT INTO figure_day VALUES(19826,24291,2024);
INSERT INTO figure_day VALUES(19827,24291,2024);
INSERT INTO figure_day VALUES(19828,24291,2024);
INSERT INTO figure_day VALUES(19829,24291,2024);
INSERT INTO figure_day VALUES(19830,24291,2024);
INSERT INTO figure_day VALUES(19831,24291,2024);
INSERT INTO figure_day VALUES(19832,24291,2024);
INSERT INTO figure_day VALUES(19833,24291,2024);
INSERT INTO figure_day VALUES(19834,24291,2024);
INSERT INTO figure_day VALUES(19835,24291,2024);
INSERT INTO figure_day VALUES(19836,24291,2024);
INSERT INTO figure_day VALUES(19837,24291,2024);
INSERT INTO figure_day VALUES(19838,24291,2024);
INSERT INTO figure_day VALUES(19839,24291,2024);
INSERT INTO figure_day VALUES(19840,24291,2024);
INSERT INTO figure_day VALUES(19841,24291,2024);
INSERT INTO figure_day VALUES(19842,24291,2024);
INSERT INTO figure_day VALUES(19843,24291,2024);
INSERT INTO figure_day VALUES(19844,24292,2024);
INSERT INTO figure_day VALUES(19845,24292,2024);
INSERT INTO figure_day VALUES(19846,24292,2024);
INSERT INTO figure_day VALUES(19847,24292,2024);
INSERT INTO figure_day VALUES(19848,24292,2024);
INSERT INTO figure_day VALUES(19849,24292,2024);
INSERT INTO figure_day VALUES(19850,24292,2024);
INSERT INTO figure_day VALUES(19851,24292,2024);
INSERT INTO figure_day VALUES(19852,24292,2024);
INSERT INTO figure_day VALUES(19853,24292,2024);
INSERT INTO figure_day VALUES(19854,24292,2024);
INSERT INTO figure_day VALUES(19855,24292,2024);
INSERT INTO figure_day VALUES(19856,24292,2024);
INSERT INTO figure_day VALUES(19857,24292,2024);
INSERT INTO figure_day VALUES(19858,24292,2024);
INSERT INTO figure_day VALUES(19859,24292,2024);
INSERT INTO figure_day VALUES(19860,24292,2024);
INSERT INTO figure_day VALUES(19861,24292,2024);
INSERT INTO figure_day VALUES(19862,24292,2024);
INSERT INTO figure_day VALUES(19863,24292,2024);
INSERT INTO figure_day VALUES(19864,24292,2024);
INSERT INTO figure_day VALUES(19865,24292,2024);
INSERT INTO figure_day VALUES(19866,24292,2024);
INSERT INTO figure_day VALUES(19867,24292,2024);
INSERT INTO figure_day VALUES(19868,24292,2024);
INSERT INTO figure_day VALUES(19869,24292,2024);
INSERT INTO figure_day VALUES(19870,24292,2024);
INSERT INTO figure_day VALUES(19871,24292,2024);
INSERT INTO figure_day VALUES(19872,24292,2024);
INSERT INTO figure_day VALUES(19873,24292,2024);
INSERT INTO figure_day VALUES(19874,24292,2024);
INSERT INTO figure_day VALUES(19875,24293,2024);
INSERT INTO figure_day VALUES(19876,24293,2024);
INSERT INTO figure_day VALUES(19877,24293,2024);
INSERT INTO figure_day VALUES(19878,24293,2024);
INSERT INTO figure_day VALUES(19879,24293,2024);
INSERT INTO figure_day VALUES(19880,24293,2024);
INSERT INTO figure_day VALUES(19881,24293,2024);
INSERT INTO figure_day VALUES(19882,24293,2024);
INSERT INTO figure_day VALUES(19883,24293,2024);
INSERT INTO figure_day VALUES(19884,24293,2024);
INSERT INTO figure_day VALUES(19885,24293,2024);
INSERT INTO figure_day VALUES(19886,24293,2024);
INSERT INTO figure_day VALUES(19887,24293,2024);
INSERT INTO figure_day VALUES(19888,24293,2024);
INSERT INTO figure_day VALUES(19889,24293,2024);
INSERT INTO figure_day VALUES(19890,24293,2024);
INSERT INTO figure_day VALUES(19891,24293,2024);
INSERT INTO figure_day VALUES(19892,24293,2024);
INSERT INTO figure_day VALUES(19893,24293,2024);
INSERT INTO figure_day VALUES(19894,24293,2024);
INSERT INTO figure_day VALUES(19895,24293,2024);
INSERT INTO figure_day VALUES(19896,24293,2024);
INSERT INTO figure_day VALUES(19897,24293,2024);
INSERT INTO figure_day VALUES(19898,24293,2024);
INSERT INTO figure_day VALUES(19899,24293,2024);
INSERT INTO figure_day VALUES(19900,24293,2024);
INSERT INTO figure_day VALUES(19901,24293,2024);
INSERT INTO figure_day VALUES(19902,24293,2024);
INSERT INTO figure_day VALUES(19903,24293,2024);
INSERT INTO figure_day VALUES(19904,24293,2024);
INSERT INTO figure_day VALUES(19905,24294,2024);
INSERT INTO figure_day VALUES(19906,24294,2024);
INSERT INTO figure_day VALUES(19907,24294,2024);
INSERT INTO figure_day VALUES(19908,24294,2024);
INSERT INTO figure_day VALUES(19909,24294,2024);
INSERT INTO figure_day VALUES(19910,24294,2024);
INSERT INTO figure_day VALUES(19911,24294,2024);
INSERT INTO figure_day VALUES(19912,24294,2024);
INSERT INTO figure_day VALUES(19913,24294,2024);
INSERT INTO figure_day VALUES(19914,24294,2024);
INSERT INTO figure_day VALUES(19915,24294,2024);
INSERT INTO figure_day VALUES(19916,24294,2024);
INSERT INTO figure_day VALUES(19917,24294,2024);
INSERT INTO figure_day VALUES(19918,24294,2024);
INSERT INTO figure_day VALUES(19919,24294,2024);
INSERT INTO figure_day VALUES(19920,24294,2024);
INSERT INTO figure_day VALUES(19921,24294,2024);
INSERT INTO figure_day VALUES(19922,24294,2024);
INSERT INTO figure_day VALUES(19923,24294,2024);
INSERT INTO figure_day VALUES(19924,24294,2024);
INSERT INTO figure_day VALUES(19925,24294,2024);
INSERT INTO figure_day VALUES(19926,24294,2024);
INSERT INTO figure_day VALUES(19927,24294,2024);
INSERT INTO figure_day VALUES(19928,24294,2024);
INSERT INTO figure_day VALUES(19929,24294,2024);
INSERT INTO figure_day VALUES(19930,24294,2024);
INSERT INTO figure_day VALUES(19931,24294,2024);
INSERT INTO figure_day VALUES(19932,24294,2024);
INSERT INTO figure_day VALUES(19933,24294,2024);
INSERT INTO figure_day VALUES(19934,24294,2024);
INSERT INTO figure_day VALUES(19935,24294,2024);
INSERT INTO figure_day VALUES(19936,24295,2024);
INSERT INTO figure_day VALUES(19937,24295,2024);
INSERT INTO figure_day VALUES(19938,24295,2024);
INSERT INTO figure_day VALUES(19939,24295,2024);
INSERT INTO figure_day VALUES(19940,24295,2024);
INSERT INTO figure_day VALUES(19941,24295,2024);
INSERT INTO figure_day VALUES(19942,24295,2024);
INSERT INTO figure_day VALUES(19943,24295,2024);
INSERT INTO figure_day VALUES(19944,24295,2024);
INSERT INTO figure_day VALUES(19945,24295,2024);
INSERT INTO figure_day VALUES(19946,24295,2024);
INSERT INTO figure_day VALUES(19947,24295,2024);
INSERT INTO figure_day VALUES(19948,24295,2024);
INSERT INTO figure_day VALUES(19949,24295,2024);
INSERT INTO figure_day VALUES(19950,24295,2024);
INSERT INTO figure_day VALUES(19951,24295,2024);
INSERT INTO figure_day VALUES(19952,24295,2024);
INSERT INTO figure_day VALUES(19953,24295,2024);
INSERT INTO figure_day VALUES(19954,24295,2024);
INSERT INTO figure_day VALUES(19955,24295,2024);
INSERT INTO figure_day VALUES(19956,24295,2024);
INSERT INTO figure_day VALUES(19957,24295,2024);
INSERT INTO figure_day VALUES(19958,24295,2024);
INSERT INTO figure_day VALUES(19959,24295,2024);
INSERT INTO figure_day VALUES(19960,24295,2024);
INSERT INTO figure_day VALUES(19961,24295,2024);
INSERT INTO figure_day VALUES(19962,24295,2024);
INSERT INTO figure_day VALUES(19963,24295,2024);
INSERT INTO figure_day VALUES(19964,24295,2024);
INSERT INTO figure_day VALUES(19965,24295,2024);
INSERT INTO figure_day VALUES(19966,24295,2024);
INSERT INTO figure_day VALUES(19967,24296,2024);
INSERT INTO figure_day VALUES(19968,24296,2024);
INSERT INTO figure_day VALUES(19969,24296,2024);
INSERT INTO figure_day VALUES(19970,24296,2024);
INSERT INTO figure_day VALUES(19971,24296,2024);
INSERT INTO figure_day VALUES(19972,24296,2024);
INSERT INTO figure_day VALUES(19973,24296,2024);
INSERT INTO figure_day VALUES(19974,24296,2024);
INSERT INTO figure_day VALUES(19975,24296,2024);
INSERT INTO figure_day VALUES(19976,24296,2024);
INSERT INTO figure_day VALUES(19977,24296,2024);
INSERT INTO figure_day VALUES(19978,24296,2024);
INSERT INTO figure_day VALUES(19979,24296,2024);
INSERT INTO figure_day VALUES(19980,24296,2024);
INSERT INTO figure_day VALUES(19981,24296,2024);
INSERT INTO figure_day VALUES(19982,24296,2024);
INSERT INTO figure_day VALUES(19983,24296,2024);
INSERT INTO figure_day VALUES(19984,24296,2024);
INSERT INTO figure_day VALUES(19985,24296,2024);
INSERT INTO figure_day VALUES(19986,24296,2024);
INSERT INTO figure_day VALUES(19987,24296,2024);
INSERT INTO figure_day VALUES(19988,24296,2024);
INSERT INTO figure_day VALUES(19989,24296,2024);
INSERT INTO figure_day VALUES(19990,24296,2024);
INSERT INTO figure_day VALUES(19991,24296,2024);
INSERT INTO figure_day VALUES(19992,24296,2024);
INSERT INTO figure_day VALUES(19993,24296,2024);
INSERT INTO figure_day VALUES(19994,24296,2024);
INSERT INTO figure_day VALUES(19995,24296,2024);
INSERT INTO figure_day VALUES(19996,24296,2024);
INSERT INTO figure_day VALUES(19997,24297,2024);
INSERT INTO figure_day VALUES(19998,24297,2024);
INSERT INTO figure_day VALUES(19999,24297,2024);
INSERT INTO figure_day VALUES(20000,24297,2024);
INSERT INTO figure_day VALUES(20001,24297,2024);
INSERT INTO figure_day VALUES(20002,24297,2024);
INSERT INTO figure_day VALUES(20003,24297,2024);
INSERT INTO figure_day VALUES(20004,24297,2024);
INSERT INTO figure_day VALUES(20005,24297,2024);
INSERT INTO figure_day VALUES(20006,24297,2024);
INSERT INTO figure_day VALUES(20007,24297,2024);
INSERT INTO figure_day VALUES(20008,24297,2024);
INSERT INTO figure_day VALUES(20009,24297,2024);
INSERT INTO figure_day VALUES(20010,24297,2024);
INSERT INTO figure_day VALUES(20011,24297,2024);
INSERT INTO figure_day VALUES(20012,24297,2024);
INSERT INTO figure_day VALUES(20013,24297,2024);
INSERT INTO figure_day VALUES(20014,24297,2024);
INSERT INTO figure_day VALUES(20015,24297,2024);
INSERT INTO figure_day VALUES(20016,24297,2024);
INSERT INTO figure_day VALUES(20017,24297,2024);
INSERT INTO figure_day VALUES(20018,24297,2024);
INSERT INTO figure_day VALUES(20019,24297,2024);
INSERT INTO figure_day VALUES(20020,24297,2024);
INSERT INTO figure_day VALUES(20021,24297,2024);
INSERT INTO figure_day VALUES(20022,24297,2024);
INSERT INTO figure_day VALUES(20023,24297,2024);
INSERT INTO figure_day VALUES(20024,24297,2024);
INSERT INTO figure_day VALUES(20025,24297,2024);
INSERT INTO figure_day VALUES(20026,24297,2024);
INSERT INTO figure_day VALUES(20027,24297,2024);
INSERT INTO figure_day VALUES(20028,24298,2024);
INSERT INTO figure_day VALUES(20029,24298,2024);
INSERT INTO figure_day VALUES(20030,24298,2024);
INSERT INTO figure_day VALUES(20031,24298,2024);
INSERT INTO figure_day VALUES(20032,24298,2024);
INSERT INTO figure_day VALUES(20033,24298,2024);
INSERT INTO figure_day VALUES(20034,24298,2024);
INSERT INTO figure_day VALUES(20035,24298,2024);
INSERT INTO figure_day VALUES(20036,24298,2024);
INSERT INTO figure_day VALUES(20037,24298,2024);
INSERT INTO figure_day VALUES(20038,24298,2024);
INSERT INTO figure_day VALUES(20039,24298,2024);
INSERT INTO figure_day VALUES(20040,24298,2024);
INSERT INTO figure_day VALUES(20041,24298,2024);
INSERT INTO figure_day VALUES(20042,24298,2024);
INSERT INTO figure_day VALUES(20043,24298,2024);
INSERT INTO figure_day VALUES(20044,24298,2024);
INSERT INTO figure_day VALUES(20045,24298,2024);
INSERT INTO figure_day VALUES(20046,24298,2024);
INSERT INTO figure_day VALUES(20047,24298,2024);
INSERT INTO figure_day VALUES(20048,24298,2024);
INSERT INTO figure_day VALUES(20049,24298,2024);
INSERT INTO figure_day VALUES(20050,24298,2024);
INSERT INTO figure_day VALUES(20051,24298,2024);
INSERT INTO figure_day VALUES(20052,24298,2024);
INSERT INTO figure_day VALUES(20053,24298,2024);
INSERT INTO figure_day VALUES(20054,24298,2024);
INSERT INTO figure_day VALUES(20055,24298,2024);
INSERT INTO figure_day VALUES(20056,24298,2024);
INSERT INTO figure_day VALUES(20057,24298,2024);
INSERT INTO figure_day VALUES(20058,24299,2024);
INSERT INTO figure_day VALUES(20059,24299,2024);
INSERT INTO figure_day VALUES(20060,24299,2024);
INSERT INTO figure_day VALUES(20061,24299,2024);
INSERT INTO figure_day VALUES(20062,24299,2024);
INSERT INTO figure_day VALUES(20063,24299,2024);
INSERT INTO figure_day VALUES(20064,24299,2024);
INSERT INTO figure_day VALUES(20065,24299,2024);
INSERT INTO figure_day VALUES(20066,24299,2024);
INSERT INTO figure_day VALUES(20067,24299,2024);
INSERT INTO figure_day VALUES(20068,24299,2024);
INSERT INTO figure_day VALUES(20069,24299,2024);
INSERT INTO figure_day VALUES(20070,24299,2024);
INSERT INTO figure_day VALUES(20071,24299,2024);
INSERT INTO figure_day VALUES(20072,24299,2024);
INSERT INTO figure_day VALUES(20073,24299,2024);
INSERT INTO figure_day VALUES(20074,24299,2024);
INSERT INTO figure_day VALUES(20075,24299,2024);
INSERT INTO figure_day VALUES(20076,24299,2024);
INSERT INTO figure_day VALUES(20077,24299,2024);
INSERT INTO figure_day VALUES(20078,24299,2024);
INSERT INTO figure_day VALUES(20079,24299,2024);
INSERT INTO figure_day VALUES(20080,24299,2024);
INSERT INTO figure_day VALUES(20081,24299,2024);
INSERT INTO figure_day VALUES(20082,24299,2024);
INSERT INTO figure_day VALUES(20083,24299,2024);
INSERT INTO figure_day VALUES(20084,24299,2024);
INSERT INTO figure_day VALUES(20085,24299,2024);
INSERT INTO figure_day VALUES(20086,24299,2024);
INSERT INTO figure_day VALUES(20087,24299,2024);
INSERT INTO figure_day VALUES(20088,24299,2024);
INSERT INTO figure_day VALUES(20089,24300,2025);
INSERT INTO figure_day VALUES(20090,24300,2025);
INSERT INTO figure_day VALUES(20091,24300,2025);
INSERT INTO figure_day VALUES(20092,24300,2025);
INSERT INTO figure_day VALUES(20093,24300,2025);
INSERT INTO figure_day VALUES(20094,24300,2025);
INSERT INTO figure_day VALUES(20095,24300,2025);
INSERT INTO figure_day VALUES(20096,24300,2025);
INSERT INTO figure_day VALUES(20097,24300,2025);
INSERT INTO figure_day VALUES(20098,24300,2025);
INSERT INTO figure_day VALUES(20099,24300,2025);
INSERT INTO figure_day VALUES(20100,24300,2025);
INSERT INTO figure_day VALUES(20101,24300,2025);
INSERT INTO figure_day VALUES(20102,24300,2025);
INSERT INTO figure_day VALUES(20103,24300,2025);
INSERT INTO figure_day VALUES(20104,24300,2025);
INSERT INTO figure_day VALUES(20105,24300,2025);
INSERT INTO figure_day VALUES(20106,24300,2025);
INSERT INTO figure_day VALUES(20107,24300,2025);
INSERT INTO figure_day VALUES(20108,24300,2025);
INSERT INTO figure_day VALUES(20109,24300,2025);
INSERT INTO figure_day VALUES(20110,24300,2025);
INSERT INTO figure_day VALUES(20111,24300,2025);
INSERT INTO figure_day VALUES(20112,24300,2025);
INSERT INTO figure_day VALUES(20113,24300,2025);
INSERT INTO figure_day VALUES(20114,24300,2025);
INSERT INTO figure_day VALUES(20115,24300,2025);
INSERT INTO figure_day VALUES(20116,24300,2025);
INSERT INTO figure_day VALUES(20117,24300,2025);
INSERT INTO figure_day VALUES(20118,24300,2025);
INSERT INTO figure_day VALUES(20119,24300,2025);
INSERT INTO figure_day VALUES(20120,24301,2025);
INSERT INTO figure_day VALUES(20121,24301,2025);
INSERT INTO figure_day VALUES(20122,24301,2025);
INSERT INTO figure_day VALUES(20123,24301,2025);
INSERT INTO figure_day VALUES(20124,24301,2025);
INSERT INTO figure_day VALUES(20125,24301,2025);
INSERT INTO figure_day VALUES(20126,24301,2025);
INSERT INTO figure_day VALUES(20127,24301,2025);
INSERT INTO figure_day VALUES(20128,24301,2025);
INSERT INTO figure_day VALUES(20129,24301,2025);
INSERT INTO figure_day VALUES(20130,24301,2025);
INSERT INTO figure_day VALUES(20131,24301,2025);
INSERT INTO figure_day VALUES(20132,24301,2025);
INSERT INTO figure_day VALUES(20133,24301,2025);
INSERT INTO figure_day VALUES(20134,24301,2025);
INSERT INTO figure_day VALUES(20135,24301,2025);
INSERT INTO figure_day VALUES(20136,24301,2025);
INSERT INTO figure_day VALUES(20137,24301,2025);
INSERT INTO figure_day VALUES(20138,24301,2025);
INSERT INTO figure_day VALUES(20139,24301,2025);
INSERT INTO figure_day VALUES(20140,24301,2025);
INSERT INTO figure_day VALUES(20141,24301,2025);
INSERT INTO figure_day VALUES(20142,24301,2025);
INSERT INTO figure_day VALUES(20143,24301,2025);
INSERT INTO figure_day VALUES(20144,24301,2025);
INSERT INTO figure_day VALUES(20145,24301,2025);
INSERT INTO figure_day VALUES(20146,24301,2025);
INSERT INTO figure_day VALUES(20147,24301,2025);
INSERT INTO figure_day VALUES(20148,24302,2025);
INSERT INTO figure_day VALUES(20149,24302,2025);
INSERT INTO figure_day VALUES(20150,24302,2025);
INSERT INTO figure_day VALUES(20151,24302,2025);
INSERT INTO figure_day VALUES(20152,24302,2025);
INSERT INTO figure_day VALUES(20153,24302,2025);
INSERT INTO figure_day VALUES(20154,24302,2025);
INSERT INTO figure_day VALUES(20155,24302,2025);
INSERT INTO figure_day VALUES(20156,24302,2025);
INSERT INTO figure_day VALUES(20157,24302,2025);
INSERT INTO figure_day VALUES(20158,24302,2025);
INSERT INTO figure_day VALUES(20159,24302,2025);
INSERT INTO figure_day VALUES(20160,24302,2025);
INSERT INTO figure_day VALUES(20161,24302,2025);
INSERT INTO figure_day VALUES(20162,24302,2025);
INSERT INTO figure_day VALUES(20163,24302,2025);
INSERT INTO figure_day VALUES(20164,24302,2025);
INSERT INTO figure_day VALUES(20165,24302,2025);
INSERT INTO figure_day VALUES(20166,24302,2025);
INSERT INTO figure_day VALUES(20167,24302,2025);
INSERT INTO figure_day VALUES(20168,24302,2025);
INSERT INTO figure_day VALUES(20169,24302,2025);
INSERT INTO figure_day VALUES(20170,24302,2025);
INSERT INTO figure_day VALUES(20171,24302,2025);
INSERT INTO figure_day VALUES(20172,24302,2025);
INSERT INTO figure_day VALUES(20173,24302,2025);
INSERT INTO figure_day VALUES(20174,24302,2025);
INSERT INTO figure_day VALUES(20175,24302,2025);
INSERT INTO figure_day VALUES(20176,24302,2025);
INSERT INTO figure_day VALUES(20177,24302,2025);
INSERT INTO figure_day VALUES(20178,24302,2025);
INSERT INTO figure_day VALUES(20179,24303,2025);
INSERT INTO figure_day VALUES(20180,24303,2025);
INSERT INTO figure_day VALUES(20181,24303,2025);
INSERT INTO figure_day VALUES(20182,24303,2025);
INSERT INTO figure_day VALUES(20183,24303,2025);
INSERT INTO figure_day VALUES(20184,24303,2025);
INSERT INTO figure_day VALUES(20185,24303,2025);
INSERT INTO figure_day VALUES(20186,24303,2025);
INSERT INTO figure_day VALUES(20187,24303,2025);
INSERT INTO figure_day VALUES(20188,24303,2025);
INSERT INTO figure_day VALUES(20189,24303,2025);
INSERT INTO figure_day VALUES(20190,24303,2025);
INSERT INTO figure_day VALUES(20191,24303,2025);
INSERT INTO figure_day VALUES(20192,24303,2025);
INSERT INTO figure_day VALUES(20193,24303,2025);
INSERT INTO figure_day VALUES(20194,24303,2025);
INSERT INTO figure_day VALUES(20195,24303,2025);
INSERT INTO figure_day VALUES(20196,24303,2025);
INSERT INTO figure_day VALUES(20197,24303,2025);
INSERT INTO figure_day VALUES(20198,24303,2025);
INSERT INTO figure_day VALUES(20199,24303,2025);
INSERT INTO figure_day VALUES(20200,24303,2025);
INSERT INTO figure_day VALUES(20201,24303,2025);
INSERT INTO figure_day VALUES(20202,24303,2025);
INSERT INTO figure_day VALUES(20203,24303,2025);
INSERT INTO figure_day VALUES(20204,24303,2025);
INSERT INTO figure_day VALUES(20205,24303,2025);
INSERT INTO figure_day VALUES(20206,24303,2025);
INSERT INTO figure_day VALUES(20207,24303,2025);
INSERT INTO figure_day VALUES(20208,24303,2025);
INSERT INTO figure_day VALUES(20209,24304,2025);
INSERT INTO figure_day VALUES(20210,24304,2025);
INSERT INTO figure_day VALUES(20211,24304,2025);
INSERT INTO figure_day VALUES(20212,24304,2025);
INSERT INTO figure_day VALUES(20213,24304,2025);
INSERT INTO figure_day VALUES(20214,24304,2025);
INSERT INTO figure_day VALUES(20215,24304,2025);
INSERT INTO figure_day VALUES(20216,24304,2025);
INSERT INTO figure_day VALUES(20217,24304,2025);
INSERT INTO figure_day VALUES(20218,24304,2025);
INSERT INTO figure_day VALUES(20219,24304,2025);
INSERT INTO figure_day VALUES(20220,24304,2025);
INSERT INTO figure_day VALUES(20221,24304,2025);
INSERT INTO figure_day VALUES(20222,24304,2025);
INSERT INTO figure_day VALUES(20223,24304,2025);
INSERT INTO figure_day VALUES(20224,24304,2025);
INSERT INTO figure_day VALUES(20225,24304,2025);
INSERT INTO figure_day VALUES(20226,24304,2025);
INSERT INTO figure_day VALUES(20227,24304,2025);
INSERT INTO figure_day VALUES(20228,24304,2025);
INSERT INTO figure_day VALUES(20229,24304,2025);
INSERT INTO figure_day VALUES(20230,24304,2025);
INSERT INTO figure_day VALUES(20231,24304,2025);
INSERT INTO figure_day VALUES(20232,24304,2025);
INSERT INTO figure_day VALUES(20233,24304,2025);
INSERT INTO figure_day VALUES(20234,24304,2025);
INSERT INTO figure_day VALUES(20235,24304,2025);
INSERT INTO figure_day VALUES(20236,24304,2025);
INSERT INTO figure_day VALUES(20237,24304,2025);
INSERT INTO figure_day VALUES(20238,24304,2025);
INSERT INTO figure_day VALUES(20239,24304,2025);
INSERT INTO figure_day VALUES(20240,24305,2025);
INSERT INTO figure_day VALUES(20241,24305,2025);
INSERT INTO figure_day VALUES(20242,24305,2025);
INSERT INTO figure_day VALUES(20243,24305,2025);
INSERT INTO figure_day VALUES(20244,24305,2025);
INSERT INTO figure_day VALUES(20245,24305,2025);
INSERT INTO figure_day VALUES(20246,24305,2025);
INSERT INTO figure_day VALUES(20247,24305,2025);
INSERT INTO figure_day VALUES(20248,24305,2025);
INSERT INTO figure_day VALUES(20249,24305,2025);
INSERT INTO figure_day VALUES(20250,24305,2025);
INSERT INTO figure_day VALUES(20251,24305,2025);
INSERT INTO figure_day VALUES(20252,24305,2025);
INSERT INTO figure_day VALUES(20253,24305,2025);
INSERT INTO figure_day VALUES(20254,24305,2025);
INSERT INTO figure_day VALUES(20255,24305,2025);
INSERT INTO figure_day VALUES(20256,24305,2025);
INSERT INTO figure_day VALUES(20257,24305,2025);
INSERT INTO figure_day VALUES(20258,24305,2025);
INSERT INTO figure_day VALUES(20259,24305,2025);
INSERT INTO figure_day VALUES(20260,24305,2025);
INSERT INTO figure_day VALUES(20261,24305,2025);
INSERT INTO figure_day VALUES(20262,24305,2025);
INSERT INTO figure_day VALUES(20263,24305,2025);
INSERT INTO figure_day VALUES(20264,24305,2025);
INSERT INTO figure_day VALUES(20265,24305,2025);
INSERT INTO figure_day VALUES(20266,24305,2025);
INSERT INTO figure_day VALUES(20267,24305,2025);
INSERT INTO figure_day VALUES(20268,24305,2025);
INSERT INTO figure_day VALUES(20269,24305,2025);
INSERT INTO figure_day VALUES(20270,24306,2025);
INSERT INTO figure_day VALUES(20271,24306,2025);
INSERT INTO figure_day VALUES(20272,24306,2025);
INSERT INTO figure_day VALUES(20273,24306,2025);
INSERT INTO figure_day VALUES(20274,24306,2025);
INSERT INTO figure_day VALUES(20275,24306,2025);
INSERT INTO figure_day VALUES(20276,24306,2025);
INSERT INTO figure_day VALUES(20277,24306,2025);
INSERT INTO figure_day VALUES(20278,24306,2025);
INSERT INTO figure_day VALUES(20279,24306,2025);
INSERT INTO figure_day VALUES(20280,24306,2025);
INSERT INTO figure_day VALUES(20281,24306,2025);
INSERT INTO figure_day VALUES(20282,24306,2025);
INSERT INTO figure_day VALUES(20283,24306,2025);
INSERT INTO figure_day VALUES(20284,24306,2025);
INSERT INTO figure_day VALUES(20285,24306,2025);
INSERT INTO figure_day VALUES(20286,24306,2025);
INSERT INTO figure_day VALUES(20287,24306,2025);
INSERT INTO figure_day VALUES(20288,24306,2025);
INSERT INTO figure_day VALUES(20289,24306,2025);
INSERT INTO figure_day VALUES(20290,24306,2025);
INSERT INTO figure_day VALUES(20291,24306,2025);
INSERT INTO figure_day VALUES(20292,24306,2025);
INSERT INTO figure_day VALUES(20293,24306,2025);
INSERT INTO figure_day VALUES(20294,24306,2025);
INSERT INTO figure_day VALUES(20295,24306,2025);
INSERT INTO figure_day VALUES(20296,24306,2025);
INSERT INTO figure_day VALUES(20297,24306,2025);
INSERT INTO figure_day VALUES(20298,24306,2025);
INSERT INTO figure_day VALUES(20299,24306,2025);
INSERT INTO figure_day VALUES(20300,24306,2025);
INSERT INTO figure_day VALUES(20301,24307,2025);
INSERT INTO figure_day VALUES(20302,24307,2025);
INSERT INTO figure_day VALUES(20303,24307,2025);
INSERT INTO figure_day VALUES(20304,24307,2025);
INSERT INTO figure_day VALUES(20305,24307,2025);
INSERT INTO figure_day VALUES(20306,24307,2025);
INSERT INTO figure_day VALUES(20307,24307,2025);
INSERT INTO figure_day VALUES(20308,24307,2025);
INSERT INTO figure_day VALUES(20309,24307,2025);
INSERT INTO figure_day VALUES(20310,24307,2025);
INSERT INTO figure_day VALUES(20311,24307,2025);
INSERT INTO figure_day VALUES(20312,24307,2025);
INSERT INTO figure_day VALUES(20313,24307,2025);
INSERT INTO figure_day VALUES(20314,24307,2025);
INSERT INTO figure_day VALUES(20315,24307,2025);
INSERT INTO figure_day VALUES(20316,24307,2025);
INSERT INTO figure_day VALUES(20317,24307,2025);
INSERT INTO figure_day VALUES(20318,24307,2025);
INSERT INTO figure_day VALUES(20319,24307,2025);
INSERT INTO figure_day VALUES(20320,24307,2025);
INSERT INTO figure_day VALUES(20321,24307,2025);
INSERT INTO figure_day VALUES(20322,24307,2025);
INSERT INTO figure_day VALUES(20323,24307,2025);
INSERT INTO figure_day VALUES(20324,24307,2025);
INSERT INTO figure_day VALUES(20325,24307,2025);
INSERT INTO figure_day VALUES(20326,24307,2025);
INSERT INTO figure_day VALUES(20327,24307,2025);
INSERT INTO figure_day VALUES(20328,24307,2025);
INSERT INTO figure_day VALUES(20329,24307,2025);
INSERT INTO figure_day VALUES(20330,24307,2025);
INSERT INTO figure_day VALUES(20331,24307,2025);
INSERT INTO figure_day VALUES(20332,24308,2025);
INSERT INTO figure_day VALUES(20333,24308,2025);
INSERT INTO figure_day VALUES(20334,24308,2025);
INSERT INTO figure_day VALUES(20335,24308,2025);
INSERT INTO figure_day VALUES(20336,24308,2025);
INSERT INTO figure_day VALUES(20337,24308,2025);
INSERT INTO figure_day VALUES(20338,24308,2025);
INSERT INTO figure_day VALUES(20339,24308,2025);
INSERT INTO figure_day VALUES(20340,24308,2025);
INSERT INTO figure_day VALUES(20341,24308,2025);
INSERT INTO figure_day VALUES(20342,24308,2025);
INSERT INTO figure_day VALUES(20343,24308,2025);
INSERT INTO figure_day VALUES(20344,24308,2025);
INSERT INTO figure_day VALUES(20345,24308,2025);
INSERT INTO figure_day VALUES(20346,24308,2025);
INSERT INTO figure_day VALUES(20347,24308,2025);
INSERT INTO figure_day VALUES(20348,24308,2025);
INSERT INTO figure_day VALUES(20349,24308,2025);
INSERT INTO figure_day VALUES(20350,24308,2025);
INSERT INTO figure_day VALUES(20351,24308,2025);
INSERT INTO figure_day VALUES(20352,24308,2025);
INSERT INTO figure_day VALUES(20353,24308,2025);
INSERT INTO figure_day VALUES(20354,24308,2025);
INSERT INTO figure_day VALUES(20355,24308,2025);
INSERT INTO figure_day VALUES(20356,24308,2025);
INSERT INTO figure_day VALUES(20357,24308,2025);
INSERT INTO figure_day VALUES(20358,24308,2025);
INSERT INTO figure_day VALUES(20359,24308,2025);
INSERT INTO figure_day VALUES(20360,24308,2025);
INSERT INTO figure_day VALUES(20361,24308,2025);
INSERT INTO figure_day VALUES(20362,24309,2025);
INSERT INTO figure_day VALUES(20363,24309,2025);
INSERT INTO figure_day VALUES(20364,24309,2025);
INSERT INTO figure_day VALUES(20365,24309,2025);
INSERT INTO figure_day VALUES(20366,24309,2025);
INSERT INTO figure_day VALUES(20367,24309,2025);
INSERT INTO figure_day VALUES(20368,24309,2025);
INSERT INTO figure_day VALUES(20369,24309,2025);
INSERT INTO figure_day VALUES(20370,24309,2025);
INSERT INTO figure_day VALUES(20371,24309,2025);
INSERT INTO figure_day VALUES(20372,24309,2025);
INSERT INTO figure_day VALUES(20373,24309,2025);
INSERT INTO figure_day VALUES(20374,24309,2025);
INSERT INTO figure_day VALUES(20375,24309,2025);
INSERT INTO figure_day VALUES(20376,24309,2025);
INSERT INTO figure_day VALUES(20377,24309,2025);
INSERT INTO figure_day VALUES(20378,24309,2025);
INSERT INTO figure_day VALUES(20379,24309,2025);
INSERT INTO figure_day VALUES(20380,24309,2025);
INSERT INTO figure_day VALUES(20381,24309,2025);
INSERT INTO figure_day VALUES(20382,24309,2025);
INSERT INTO figure_day VALUES(20383,24309,2025);
INSERT INTO figure_day VALUES(20384,24309,2025);
INSERT INTO figure_day VALUES(20385,24309,2025);
INSERT INTO figure_day VALUES(20386,24309,2025);
INSERT INTO figure_day VALUES(20387,24309,2025);
INSERT INTO figure_day VALUES(20388,24309,2025);
INSERT INTO figure_day VALUES(20389,24309,2025);
INSERT INTO figure_day VALUES(20390,24309,2025);
INSERT INTO figure_day VALUES(20391,24309,2025);
INSERT INTO figure_day VALUES(20392,24309,2025);
INSERT INTO figure_day VALUES(20393,24310,2025);
INSERT INTO figure_day VALUES(20394,24310,2025);
INSERT INTO figure_day VALUES(20395,24310,2025);
INSERT INTO figure_day VALUES(20396,24310,2025);
INSERT INTO figure_day VALUES(20397,24310,2025);
INSERT INTO figure_day VALUES(20398,24310,2025);
INSERT INTO figure_day VALUES(20399,24310,2025);
INSERT INTO figure_day VALUES(20400,24310,2025);
INSERT INTO figure_day VALUES(20401,24310,2025);
INSERT INTO figure_day VALUES(20402,24310,2025);
INSERT INTO figure_day VALUES(20403,24310,2025);
INSERT INTO figure_day VALUES(20404,24310,2025);
INSERT INTO figure_day VALUES(20405,24310,2025);
INSERT INTO figure_day VALUES(20406,24310,2025);
INSERT INTO figure_day VALUES(20407,24310,2025);
INSERT INTO figure_day VALUES(20408,24310,2025);
INSERT INTO figure_day VALUES(20409,24310,2025);
INSERT INTO figure_day VALUES(20410,24310,2025);
INSERT INTO figure_day VALUES(20411,24310,2025);
INSERT INTO figure_day VALUES(20412,24310,2025);
INSERT INTO figure_day VALUES(20413,24310,2025);
INSERT INTO figure_day VALUES(20414,24310,2025);
INSERT INTO figure_day VALUES(20415,24310,2025);
INSERT INTO figure_day VALUES(20416,24310,2025);
INSERT INTO figure_day VALUES(20417,24310,2025);
INSERT INTO figure_day VALUES(20418,24310,2025);
INSERT INTO figure_day VALUES(20419,24310,2025);
INSERT INTO figure_day VALUES(20420,24310,2025);
INSERT INTO figure_day VALUES(20421,24310,2025);
INSERT INTO figure_day VALUES(20422,24310,2025);
INSERT INTO figure_day VALUES(20423,24311,2025);
INSERT INTO figure_day VALUES(20424,24311,2025);
INSERT INTO figure_day VALUES(20425,24311,2025);
INSERT INTO figure_day VALUES(20426,24311,2025);
INSERT INTO figure_day VALUES(20427,24311,2025);
INSERT INTO figure_day VALUES(20428,24311,2025);
INSERT INTO figure_day VALUES(20429,24311,2025);
INSERT INTO figure_day VALUES(20430,24311,2025);
INSERT INTO figure_day VALUES(20431,24311,2025);
INSERT INTO figure_day VALUES(20432,24311,2025);
INSERT INTO figure_day VALUES(20433,24311,2025);
INSERT INTO figure_day VALUES(20434,24311,2025);
INSERT INTO figure_day VALUES(20435,24311,2025);
INSERT INTO figure_day VALUES(20436,24311,2025);
INSERT INTO figure_day VALUES(20437,24311,2025);
INSERT INTO figure_day VALUES(20438,24311,2025);
INSERT INTO figure_day VALUES(20439,24311,2025);
INSERT INTO figure_day VALUES(20440,24311,2025);
INSERT INTO figure_day VALUES(20441,24311,2025);
INSERT INTO figure_day VALUES(20442,24311,2025);
INSERT INTO figure_day VALUES(20443,24311,2025);
INSERT INTO figure_day VALUES(20444,24311,2025);
INSERT INTO figure_day VALUES(20445,24311,2025);
INSERT INTO figure_day VALUES(20446,24311,2025);
INSERT INTO figure_day VALUES(20447,24311,2025);
INSERT INTO figure_day VALUES(20448,24311,2025);
INSERT INTO figure_day VALUES(20449,24311,2025);
INSERT INTO figure_day VALUES(20450,24311,2025);
INSERT INTO figure_day VALUES(20451,24311,2025);
INSERT INTO figure_day VALUES(20452,24311,2025);
INSERT INTO figure_day VALUES(20453,24311,2025);
INSERT INTO figure_day VALUES(20454,24312,2026);
INSERT INTO figure_day VALUES(20455,24312,2026);
INSERT INTO figure_day VALUES(20456,24312,2026);
INSERT INTO figure_day VALUES(20457,24312,2026);
INSERT INTO figure_day VALUES(20458,24312,2026);
INSERT INTO figure_day VALUES(20459,24312,2026);
INSERT INTO figure_day VALUES(20460,24312,2026);
INSERT INTO figure_day VALUES(20461,24312,2026);
INSERT INTO figure_day VALUES(20462,24312,2026);
INSERT INTO figure_day VALUES(20463,24312,2026);
INSERT INTO figure_day VALUES(20464,24312,2026);
INSERT INTO figure_day VALUES(20465,24312,2026);
INSERT INTO figure_day VALUES(20466,24312,2026);
INSERT INTO figure_day VALUES(20467,24312,2026);
INSERT INTO figure_day VALUES(20468,24312,2026);
INSERT INTO figure_day VALUES(20469,24312,2026);
INSERT INTO figure_day VALUES(20470,24312,2026);
INSERT INTO figure_day VALUES(20471,24312,2026);
INSERT INTO figure_day VALUES(20472,24312,2026);
INSERT INTO figure_day VALUES(20473,24312,2026);
INSERT INTO figure_day VALUES(20474,24312,2026);
INSERT INTO figure_day VALUES(20475,24312,2026);
INSERT INTO figure_day VALUES(20476,24312,2026);
INSERT INTO figure_day VALUES(20477,24312,2026);
INSERT INTO figure_day VALUES(20478,24312,2026);
INSERT INTO figure_day VALUES(20479,24312,2026);
INSERT INTO figure_day VALUES(20480,24312,2026);
INSERT INTO figure_day VALUES(20481,24312,2026);
INSERT INTO figure_day VALUES(20482,24312,2026);
INSERT INTO figure_day VALUES(20483,24312,2026);
INSERT INTO figure_day VALUES(20484,24312,2026);
INSERT INTO figure_day VALUES(20485,24313,2026);
INSERT INTO figure_day VALUES(20486,24313,2026);
INSERT INTO figure_day VALUES(20487,24313,2026);
INSERT INTO figure_day VALUES(20488,24313,2026);
INSERT INTO figure_day VALUES(20489,24313,2026);
INSERT INTO figure_day VALUES(20490,24313,2026);
INSERT INTO figure_day VALUES(20491,24313,2026);
INSERT INTO figure_day VALUES(20492,24313,2026);
INSERT INTO figure_day VALUES(20493,24313,2026);
INSERT INTO figure_day VALUES(20494,24313,2026);
INSERT INTO figure_day VALUES(20495,24313,2026);
INSERT INTO figure_day VALUES(20496,24313,2026);
INSERT INTO figure_day VALUES(20497,24313,2026);
INSERT INTO figure_day VALUES(20498,24313,2026);
INSERT INTO figure_day VALUES(20499,24313,2026);
INSERT INTO figure_day VALUES(20500,24313,2026);
INSERT INTO figure_day VALUES(20501,24313,2026);
INSERT INTO figure_day VALUES(20502,24313,2026);
INSERT INTO figure_day VALUES(20503,24313,2026);
INSERT INTO figure_day VALUES(20504,24313,2026);
INSERT INTO figure_day VALUES(20505,24313,2026);
INSERT INTO figure_day VALUES(20506,24313,2026);
INSERT INTO figure_day VALUES(20507,24313,2026);
INSERT INTO figure_day VALUES(20508,24313,2026);
INSERT INTO figure_day VALUES(20509,24313,2026);
INSERT INTO figure_day VALUES(20510,24313,2026);
INSERT INTO figure_day VALUES(20511,24313,2026);
INSERT INTO figure_day VALUES(20512,24313,2026);
INSERT INTO figure_day VALUES(20513,24314,2026);
INSERT INTO figure_day VALUES(20514,24314,2026);
INSERT INTO figure_day VALUES(20515,24314,2026);
INSERT INTO figure_day VALUES(20516,24314,2026);
INSERT INTO figure_day VALUES(20517,24314,2026);
INSERT INTO figure_day VALUES(20518,24314,2026);
INSERT INTO figure_day VALUES(20519,24314,2026);
INSERT INTO figure_day VALUES(20520,24314,2026);
INSERT INTO figure_day VALUES(20521,24314,2026);
INSERT INTO figure_day VALUES(20522,24314,2026);
INSERT INTO figure_day VALUES(20523,24314,2026);
INSERT INTO figure_day VALUES(20524,24314,2026);
INSERT INTO figure_day VALUES(20525,24314,2026);
INSERT INTO figure_day VALUES(20526,24314,2026);
INSERT INTO figure_day VALUES(20527,24314,2026);
INSERT INTO figure_day VALUES(20528,24314,2026);
INSERT INTO figure_day VALUES(20529,24314,2026);
INSERT INTO figure_day VALUES(20530,24314,2026);
INSERT INTO figure_day VALUES(20531,24314,2026);
INSERT INTO figure_day VALUES(20532,24314,2026);
INSERT INTO figure_day VALUES(20533,24314,2026);
INSERT INTO figure_day VALUES(20534,24314,2026);
INSERT INTO figure_day VALUES(20535,24314,2026);
INSERT INTO figure_day VALUES(20536,24314,2026);
INSERT INTO figure_day VALUES(20537,24314,2026);
INSERT INTO figure_day VALUES(20538,24314,2026);
INSERT INTO figure_day VALUES(20539,24314,2026);
INSERT INTO figure_day VALUES(20540,24314,2026);
INSERT INTO figure_day VALUES(20541,24314,2026);
INSERT INTO figure_day VALUES(20542,24314,2026);
INSERT INTO figure_day VALUES(20543,24314,2026);
INSERT INTO figure_day VALUES(20544,24315,2026);
INSERT INTO figure_day VALUES(20545,24315,2026);
INSERT INTO figure_day VALUES(20546,24315,2026);
INSERT INTO figure_day VALUES(20547,24315,2026);
INSERT INTO figure_day VALUES(20548,24315,2026);
INSERT INTO figure_day VALUES(20549,24315,2026);
INSERT INTO figure_day VALUES(20550,24315,2026);
INSERT INTO figure_day VALUES(20551,24315,2026);
INSERT INTO figure_day VALUES(20552,24315,2026);
INSERT INTO figure_day VALUES(20553,24315,2026);
INSERT INTO figure_day VALUES(20554,24315,2026);
INSERT INTO figure_day VALUES(20555,24315,2026);
INSERT INTO figure_day VALUES(20556,24315,2026);
INSERT INTO figure_day VALUES(20557,24315,2026);
INSERT INTO figure_day VALUES(20558,24315,2026);
INSERT INTO figure_day VALUES(20559,24315,2026);
INSERT INTO figure_day VALUES(20560,24315,2026);
INSERT INTO figure_day VALUES(20561,24315,2026);
INSERT INTO figure_day VALUES(20562,24315,2026);
INSERT INTO figure_day VALUES(20563,24315,2026);
INSERT INTO figure_day VALUES(20564,24315,2026);
INSERT INTO figure_day VALUES(20565,24315,2026);
INSERT INTO figure_day VALUES(20566,24315,2026);
INSERT INTO figure_day VALUES(20567,24315,2026);
INSERT INTO figure_day VALUES(20568,24315,2026);
INSERT INTO figure_day VALUES(20569,24315,2026);
INSERT INTO figure_day VALUES(20570,24315,2026);
INSERT INTO figure_day VALUES(20571,24315,2026);
INSERT INTO figure_day VALUES(20572,24315,2026);
INSERT INTO figure_day VALUES(20573,24315,2026);
INSERT INTO figure_day VALUES(20574,24316,2026);
INSERT INTO figure_day VALUES(20575,24316,2026);
INSERT INTO figure_day VALUES(20576,24316,2026);
INSERT INTO figure_day VALUES(20577,24316,2026);
INSERT INTO figure_day VALUES(20578,24316,2026);
INSERT INTO figure_day VALUES(20579,24316,2026);
INSERT INTO figure_day VALUES(20580,24316,2026);
INSERT INTO figure_day VALUES(20581,24316,2026);
INSERT INTO figure_day VALUES(20582,24316,2026);
INSERT INTO figure_day VALUES(20583,24316,2026);
INSERT INTO figure_day VALUES(20584,24316,2026);
INSERT INTO figure_day VALUES(20585,24316,2026);
INSERT INTO figure_day VALUES(20586,24316,2026);
INSERT INTO figure_day VALUES(20587,24316,2026);
INSERT INTO figure_day VALUES(20588,24316,2026);
INSERT INTO figure_day VALUES(20589,24316,2026);
INSERT INTO figure_day VALUES(20590,24316,2026);
INSERT INTO figure_day VALUES(20591,24316,2026);
INSERT INTO figure_day VALUES(20592,24316,2026);
INSERT INTO figure_day VALUES(20593,24316,2026);
INSERT INTO figure_day VALUES(20594,24316,2026);
INSERT INTO figure_day VALUES(20595,24316,2026);
INSERT INTO figure_day VALUES(20596,24316,2026);
INSERT INTO figure_day VALUES(20597,24316,2026);
INSERT INTO figure_day VALUES(20598,24316,2026);
INSERT INTO figure_day VALUES(20599,24316,2026);
INSERT INTO figure_day VALUES(20600,24316,2026);
INSERT INTO figure_day VALUES(20601,24316,2026);
INSERT INTO figure_day VALUES(20602,24316,2026);
INSERT INTO figure_day VALUES(20603,24316,2026);
INSERT INTO figure_day VALUES(20604,24316,2026);
INSERT INTO figure_day VALUES(20605,24317,2026);
INSERT INTO figure_day VALUES(20606,24317,2026);
INSERT INTO figure_day VALUES(20607,24317,2026);
INSERT INTO figure_day VALUES(20608,24317,2026);
INSERT INTO figure_day VALUES(20609,24317,2026);
INSERT INTO figure_day VALUES(20610,24317,2026);
INSERT INTO figure_day VALUES(20611,24317,2026);
INSERT INTO figure_day VALUES(20612,24317,2026);
INSERT INTO figure_day VALUES(20613,24317,2026);
INSERT INTO figure_day VALUES(20614,24317,2026);
INSERT INTO figure_day VALUES(20615,24317,2026);
INSERT INTO figure_day VALUES(20616,24317,2026);
INSERT INTO figure_day VALUES(20617,24317,2026);
INSERT INTO figure_day VALUES(20618,24317,2026);
INSERT INTO figure_day VALUES(20619,24317,2026);
INSERT INTO figure_day VALUES(20620,24317,2026);
INSERT INTO figure_day VALUES(20621,24317,2026);
INSERT INTO figure_day VALUES(20622,24317,2026);
INSERT INTO figure_day VALUES(20623,24317,2026);
INSERT INTO figure_day VALUES(20624,24317,2026);
INSERT INTO figure_day VALUES(20625,24317,2026);
INSERT INTO figure_day VALUES(20626,24317,2026);
INSERT INTO figure_day VALUES(20627,24317,2026);
INSERT INTO figure_day VALUES(20628,24317,2026);
INSERT INTO figure_day VALUES(20629,24317,2026);
INSERT INTO figure_day VALUES(20630,24317,2026);
INSERT INTO figure_day VALUES(20631,24317,2026);
INSERT INTO figure_day VALUES(20632,24317,2026);
INSERT INTO figure_day VALUES(20633,24317,2026);
INSERT INTO figure_day VALUES(20634,24317,2026);
INSERT INTO figure_day VALUES(20635,24318,2026);
INSERT INTO figure_day VALUES(20636,24318,2026);
INSERT INTO figure_day VALUES(20637,24318,2026);
INSERT INTO figure_day VALUES(20638,24318,2026);
INSERT INTO figure_day VALUES(20639,24318,2026);
INSERT INTO figure_day VALUES(20640,24318,2026);
INSERT INTO figure_day VALUES(20641,24318,2026);
INSERT INTO figure_day VALUES(20642,24318,2026);
INSERT INTO figure_day VALUES(20643,24318,2026);
INSERT INTO figure_day VALUES(20644,24318,2026);
INSERT INTO figure_day VALUES(20645,24318,2026);
INSERT INTO figure_day VALUES(20646,24318,2026);
INSERT INTO figure_day VALUES(20647,24318,2026);
INSERT INTO figure_day VALUES(20648,24318,2026);
INSERT INTO figure_day VALUES(20649,24318,2026);
INSERT INTO figure_day VALUES(20650,24318,2026);
INSERT INTO figure_day VALUES(20651,24318,2026);
INSERT INTO figure_day VALUES(20652,24318,2026);
INSERT INTO figure_day VALUES(20653,24318,2026);
INSERT INTO figure_day VALUES(20654,24318,2026);
INSERT INTO figure_day VALUES(20655,24318,2026);
INSERT INTO figure_day VALUES(20656,24318,2026);
INSERT INTO figure_day VALUES(20657,24318,2026);
INSERT INTO figure_day VALUES(20658,24318,2026);
INSERT INTO figure_day VALUES(20659,24318,2026);
INSERT INTO figure_day VALUES(20660,24318,2026);
INSERT INTO figure_day VALUES(20661,24318,2026);
INSERT INTO figure_day VALUES(20662,24318,2026);
INSERT INTO figure_day VALUES(20663,24318,2026);
INSERT INTO figure_day VALUES(20664,24318,2026);
INSERT INTO figure_day VALUES(20665,24318,2026);
INSERT INTO figure_day VALUES(20666,24319,2026);
INSERT INTO figure_day VALUES(20667,24319,2026);
INSERT INTO figure_day VALUES(20668,24319,2026);
INSERT INTO figure_day VALUES(20669,24319,2026);
INSERT INTO figure_day VALUES(20670,24319,2026);
INSERT INTO figure_day VALUES(20671,24319,2026);
INSERT INTO figure_day VALUES(20672,24319,2026);
INSERT INTO figure_day VALUES(20673,24319,2026);
INSERT INTO figure_day VALUES(20674,24319,2026);
INSERT INTO figure_day VALUES(20675,24319,2026);
INSERT INTO figure_day VALUES(20676,24319,2026);
INSERT INTO figure_day VALUES(20677,24319,2026);
INSERT INTO figure_day VALUES(20678,24319,2026);
INSERT INTO figure_day VALUES(20679,24319,2026);
INSERT INTO figure_day VALUES(20680,24319,2026);
INSERT INTO figure_day VALUES(20681,24319,2026);
INSERT INTO figure_day VALUES(20682,24319,2026);
INSERT INTO figure_day VALUES(20683,24319,2026);
INSERT INTO figure_day VALUES(20684,24319,2026);
INSERT INTO figure_day VALUES(20685,24319,2026);
INSERT INTO figure_day VALUES(20686,24319,2026);
INSERT INTO figure_day VALUES(20687,24319,2026);
INSERT INTO figure_day VALUES(20688,24319,2026);
INSERT INTO figure_day VALUES(20689,24319,2026);
INSERT INTO figure_day VALUES(20690,24319,2026);
INSERT INTO figure_day VALUES(20691,24319,2026);
INSERT INTO figure_day VALUES(20692,24319,2026);
INSERT INTO figure_day VALUES(20693,24319,2026);
INSERT INTO figure_day VALUES(20694,24319,2026);
INSERT INTO figure_day VALUES(20695,24319,2026);
INSERT INTO figure_day VALUES(20696,24319,2026);
INSERT INTO figure_day VALUES(20697,24320,2026);
INSERT INTO figure_day VALUES(20698,24320,2026);
INSERT INTO figure_day VALUES(20699,24320,2026);
INSERT INTO figure_day VALUES(20700,24320,2026);
INSERT INTO figure_day VALUES(20701,24320,2026);
INSERT INTO figure_day VALUES(20702,24320,2026);
INSERT INTO figure_day VALUES(20703,24320,2026);
INSERT INTO figure_day VALUES(20704,24320,2026);
INSERT INTO figure_day VALUES(20705,24320,2026);
INSERT INTO figure_day VALUES(20706,24320,2026);
INSERT INTO figure_day VALUES(20707,24320,2026);
INSERT INTO figure_day VALUES(20708,24320,2026);
INSERT INTO figure_day VALUES(20709,24320,2026);
INSERT INTO figure_day VALUES(20710,24320,2026);
INSERT INTO figure_day VALUES(20711,24320,2026);
INSERT INTO figure_day VALUES(20712,24320,2026);
INSERT INTO figure_day VALUES(20713,24320,2026);
INSERT INTO figure_day VALUES(20714,24320,2026);
INSERT INTO figure_day VALUES(20715,24320,2026);
INSERT INTO figure_day VALUES(20716,24320,2026);
INSERT INTO figure_day VALUES(20717,24320,2026);
INSERT INTO figure_day VALUES(20718,24320,2026);
INSERT INTO figure_day VALUES(20719,24320,2026);
INSERT INTO figure_day VALUES(20720,24320,2026);
INSERT INTO figure_day VALUES(20721,24320,2026);
INSERT INTO figure_day VALUES(20722,24320,2026);
INSERT INTO figure_day VALUES(20723,24320,2026);
INSERT INTO figure_day VALUES(20724,24320,2026);
INSERT INTO figure_day VALUES(20725,24320,2026);
INSERT INTO figure_day VALUES(20726,24320,2026);
INSERT INTO figure_day VALUES(20727,24321,2026);
INSERT INTO figure_day VALUES(20728,24321,2026);
INSERT INTO figure_day VALUES(20729,24321,2026);
INSERT INTO figure_day VALUES(20730,24321,2026);
INSERT INTO figure_day VALUES(20731,24321,2026);
INSERT INTO figure_day VALUES(20732,24321,2026);
INSERT INTO figure_day VALUES(20733,24321,2026);
INSERT INTO figure_day VALUES(20734,24321,2026);
INSERT INTO figure_day VALUES(20735,24321,2026);
INSERT INTO figure_day VALUES(20736,24321,2026);
INSERT INTO figure_day VALUES(20737,24321,2026);
INSERT INTO figure_day VALUES(20738,24321,2026);
INSERT INTO figure_day VALUES(20739,24321,2026);
INSERT INTO figure_day VALUES(20740,24321,2026);
INSERT INTO figure_day VALUES(20741,24321,2026);
INSERT INTO figure_day VALUES(20742,24321,2026);
INSERT INTO figure_day VALUES(20743,24321,2026);
INSERT INTO figure_day VALUES(20744,24321,2026);
INSERT INTO figure_day VALUES(20745,24321,2026);
INSERT INTO figure_day VALUES(20746,24321,2026);
INSERT INTO figure_day VALUES(20747,24321,2026);
INSERT INTO figure_day VALUES(20748,24321,2026);
INSERT INTO figure_day VALUES(20749,24321,2026);
INSERT INTO figure_day VALUES(20750,24321,2026);
INSERT INTO figure_day VALUES(20751,24321,2026);
INSERT INTO figure_day VALUES(20752,24321,2026);
INSERT INTO figure_day VALUES(20753,24321,2026);
INSERT INTO figure_day VALUES(20754,24321,2026);
INSERT INTO figure_day VALUES(20755,24321,2026);
INSERT INTO figure_day VALUES(20756,24321,2026);
INSERT INTO figure_day VALUES(20757,24321,2026);
INSERT INTO figure_day VALUES(20758,24322,2026);
INSERT INTO figure_day VALUES(20759,24322,2026);
INSERT INTO figure_day VALUES(20760,24322,2026);
INSERT INTO figure_day VALUES(20761,24322,2026);
INSERT INTO figure_day VALUES(20762,24322,2026);
INSERT INTO figure_day VALUES(20763,24322,2026);
INSERT INTO figure_day VALUES(20764,24322,2026);
INSERT INTO figure_day VALUES(20765,24322,2026);
INSERT INTO figure_day VALUES(20766,24322,2026);
INSERT INTO figure_day VALUES(20767,24322,2026);
INSERT INTO figure_day VALUES(20768,24322,2026);
INSERT INTO figure_day VALUES(20769,24322,2026);
INSERT INTO figure_day VALUES(20770,24322,2026);
INSERT INTO figure_day VALUES(20771,24322,2026);
INSERT INTO figure_day VALUES(20772,24322,2026);
INSERT INTO figure_day VALUES(20773,24322,2026);
INSERT INTO figure_day VALUES(20774,24322,2026);
INSERT INTO figure_day VALUES(20775,24322,2026);
INSERT INTO figure_day VALUES(20776,24322,2026);
INSERT INTO figure_day VALUES(20777,24322,2026);
INSERT INTO figure_day VALUES(20778,24322,2026);
INSERT INTO figure_day VALUES(20779,24322,2026);
INSERT INTO figure_day VALUES(20780,24322,2026);
INSERT INTO figure_day VALUES(20781,24322,2026);
INSERT INTO figure_day VALUES(20782,24322,2026);
INSERT INTO figure_day VALUES(20783,24322,2026);
INSERT INTO figure_day VALUES(20784,24322,2026);
INSERT INTO figure_day VALUES(20785,24322,2026);
INSERT INTO figure_day VALUES(20786,24322,2026);
INSERT INTO figure_day VALUES(20787,24322,2026);
INSERT INTO figure_day VALUES(20788,24323,2026);
INSERT INTO figure_day VALUES(20789,24323,2026);
INSERT INTO figure_day VALUES(20790,24323,2026);
INSERT INTO figure_day VALUES(20791,24323,2026);
INSERT INTO figure_day VALUES(20792,24323,2026);
INSERT INTO figure_day VALUES(20793,24323,2026);
INSERT INTO figure_day VALUES(20794,24323,2026);
INSERT INTO figure_day VALUES(20795,24323,2026);
INSERT INTO figure_day VALUES(20796,24323,2026);
INSERT INTO figure_day VALUES(20797,24323,2026);
INSERT INTO figure_day VALUES(20798,24323,2026);
INSERT INTO figure_day VALUES(20799,24323,2026);
INSERT INTO figure_day VALUES(20800,24323,2026);
INSERT INTO figure_day VALUES(20801,24323,2026);
INSERT INTO figure_day VALUES(20802,24323,2026);
INSERT INTO figure_day VALUES(20803,24323,2026);
INSERT INTO figure_day VALUES(20804,24323,2026);
INSERT INTO figure_day VALUES(20805,24323,2026);
INSERT INTO figure_day VALUES(20806,24323,2026);
INSERT INTO figure_day VALUES(20807,24323,2026);
INSERT INTO figure_day VALUES(20808,24323,2026);
INSERT INTO figure_day VALUES(20809,24323,2026);
INSERT INTO figure_day VALUES(20810,24323,2026);
INSERT INTO figure_day VALUES(20811,24323,2026);
INSERT INTO figure_day VALUES(20812,24323,2026);
INSERT INTO figure_day VALUES(20813,24323,2026);
INSERT INTO figure_day VALUES(20814,24323,2026);
INSERT INTO figure_day VALUES(20815,24323,2026);
INSERT INTO figure_day VALUES(20816,24323,2026);
INSERT INTO figure_day VALUES(20817,24323,2026);
INSERT INTO figure_day VALUES(20818,24323,2026);
CREATE TABLE api_token (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,    -- SHA-256 of the token: a copy of the store opens nothing
    kind INTEGER NOT NULL,        -- as session.kind: 1 citizen, 2 official
    who_id INTEGER NOT NULL,      -- account or staff
    name TEXT NOT NULL,           -- what its owner calls it
    scopes TEXT NOT NULL,         -- words of mod/api/token.c, a space between
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,     -- to about five minutes
    revoked_at INTEGER NOT NULL
);
CREATE TABLE api_answer (
    token_id INTEGER NOT NULL REFERENCES api_token (id),
    key TEXT NOT NULL,
    digest TEXT NOT NULL,         -- of method, path and body: another body under the same key is refused
    at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    location TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (token_id, key)
);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','procedure_fts','procedure_fts',0,'CREATE VIRTUAL TABLE procedure_fts USING fts5(words)');
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','case_fts','case_fts',0,'CREATE VIRTUAL TABLE case_fts USING fts5(words)');
CREATE INDEX agency_parent ON agency (parent_code);
CREATE INDEX calendar_day_by ON calendar_day (layer, day);
CREATE INDEX procedure_rev_field ON procedure_rev (field_code);
CREATE INDEX person_cccd ON person (cccd) WHERE cccd <> '';
CREATE INDEX person_tax ON person (tax_code) WHERE tax_code <> '';
CREATE INDEX person_phone ON person (phone) WHERE phone <> '';
CREATE INDEX staff_role_agency ON staff_role (agency_id, role);
CREATE INDEX session_who ON session (kind, who_id);
CREATE INDEX one_time_code_by ON one_time_code (purpose, subject);
CREATE INDEX case_inbox ON case_ (holder_agency_id, holder_role, due_at) WHERE holder_agency_id IS NOT NULL;
CREATE INDEX case_mine ON case_ (holder_id, due_at) WHERE holder_id IS NOT NULL;
CREATE INDEX case_person ON case_ (person_id, id);
CREATE INDEX case_parent ON case_ (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX case_figures ON case_ (agency_id, received_at, ended_at, promised_at, state);
CREATE INDEX case_receiver ON case_ (receiver_id, received_at);
CREATE INDEX case_procedure ON case_ (procedure_rev_id, received_at);
CREATE INDEX step_run_case ON step_run (case_id, id);
CREATE INDEX pause_case ON pause (case_id, from_at);
CREATE INDEX apology_case ON apology (case_id);
CREATE INDEX dossier_filer ON dossier (filer_id) WHERE filer_id IS NOT NULL;
CREATE INDEX attachment_case ON attachment (case_id);
CREATE INDEX letter_case ON letter (case_id);
CREATE INDEX draft_account ON draft (account_id);
CREATE INDEX notice_due ON notice (next_at) WHERE sent_at = 0 AND gave_up_at = 0;
CREATE INDEX notice_case ON notice (case_id);
CREATE INDEX read_log_case ON read_log (case_id, at);
CREATE UNIQUE INDEX ledger_ref ON ledger (topic, ref);
CREATE INDEX fact_received ON fact (received_day, agency_id);
CREATE INDEX fact_end ON fact (end_day, agency_id);
CREATE INDEX fact_open ON fact (agency_id, due_day) WHERE end_day = 0;
CREATE INDEX figure_of_agency ON figure (agency_id, grain, period) WHERE cube = 2;
CREATE INDEX figure_hours_of_agency ON figure_hours (agency_id, grain, period) WHERE cube = 2;
CREATE INDEX api_token_of ON api_token (kind, who_id);
CREATE INDEX api_answer_at ON api_answer (at);
PRAGMA writable_schema=OFF;
COMMIT;
