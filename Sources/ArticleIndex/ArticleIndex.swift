// ArticleIndex
